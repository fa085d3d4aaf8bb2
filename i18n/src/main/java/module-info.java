/** The languages of Lede's pages, and the texts of pages in each language. */
module dev.lede.i18n {
    requires static transitive org.jspecify;

    exports dev.lede.i18n;
}
