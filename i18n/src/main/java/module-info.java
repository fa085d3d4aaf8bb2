/** The languages that Lede's pages speak, and the texts they speak them with. */
module dev.lede.i18n {
    requires static transitive org.jspecify;

    exports dev.lede.i18n;
}
