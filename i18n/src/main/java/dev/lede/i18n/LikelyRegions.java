package dev.lede.i18n;

import java.util.Optional;

/** The regions in which languages are most likely written, for {@link Languages#region}. */
final class LikelyRegions {
    // CLDR likelySubtags: the languages of ISO 639-1 and those with a locale in CLDR. A tag with a script has a row of
    // its
    // own if its region differs. Constructed languages have no region.
    private static final String TAGS =
            " aa=ET ab=GE ae=IR af=ZA agq=CM ak=GH am=ET an=ES ar=EG as=IN asa=TZ ast=ES av=RU ay=BO az=AZ ba=RU "
                    + "bas=CM be=BY bem=ZM bez=TZ bg=BG bgc=IN bh=IN bho=IN bi=VU blo=BJ bm=ML bn=BD bo=CN br=FR brx=IN bs=BA "
                    + "bua=RU ca=ES ccp=BD ce=RU ceb=PH cgg=UG ch=GU chr=US ckb=IQ co=FR cr=CA cs=CZ csw=CA cu=RU cv=RU cy=GB "
                    + "da=DK dav=KE de=DE dje=NE doi=IN dsb=DE dua=CM dv=MV dyo=SN dz=BT ebu=KE ee=GH el=GR en=US es=ES et=EE "
                    + "eu=ES ewo=CM fa=IR ff-Adlm=GN ff=SN fi=FI fil=PH fj=FJ fo=FO fr=FR fur=IT fy=NL ga=IE gaa=GH gd=GB gl=ES "
                    + "gn=PY gsw=CH gu=IN guz=KE gv=IM ha=NG haw=US he=IL hi=IN ho=PG hr=HR hsb=DE ht=HT hu=HU hy=AM hyw=AM "
                    + "hz=NA id=ID ie=EE ig=NG ii=CN ik=US is=IS it=IT iu=CA ja=JP jgo=CM jmc=TZ jv=ID ka=GE kab=DZ kam=KE "
                    + "kde=TZ kea=CV kg=CD kgp=BR khq=ML ki=KE kj=NA kk-Arab=CN kk=KZ kkj=CM kl=GL kln=KE km=KH kn=IN ko=KR "
                    + "kok=IN kr=NG ks=IN ksb=TZ ksf=CM ksh=DE ku=TR kv=RU kw=GB kxv=IN ky=KG la=VA lag=TZ lb=LU lg=UG li=NL "
                    + "lij=IT lkt=US lmo=IT ln=CD lo=LA lrc=IR lt=LT lu=CD luo=KE luy=KE lv=LV mai=IN mas=KE mer=KE mfe=MU "
                    + "mg=MG mgh=MZ mgo=CM mh=MH mi=NZ mk=MK ml=IN mn=MN mni=IN mo=RO mr=IN ms=MY mt=MT mua=CM my=MM mzn=IR "
                    + "na=NR naq=NA nb=NO nd=ZW nds=DE ne=NP ng=NA nl=NL nmg=CM nn=NO nnh=CM no=NO nqo=GN nr=ZA nso=ZA nus=SS "
                    + "nv=US ny=MW nyn=UG oc=FR oj=CA om=ET or=IN os=GE pa-Arab=PK pa=IN pcm=NG pi=GB pl=PL pms=IT prg=PL ps=AF "
                    + "pt=BR qu=PE raj=IN rm=CH rn=BI ro=RO rof=TZ ru=RU rw=RW rwk=TZ sa=IN sah=RU saq=KE sat=IN sbp=TZ sc=IT "
                    + "scn=IT sd-Deva=IN sd=PK se=NO seh=MZ ses=ML sg=CF shi=MA shn=MM si=LK sk=SK sl=SI sm=WS smn=FI sn=ZW "
                    + "so=SO sq=AL sr=RS ss=ZA st=ZA su=ID sv=SE sw=TZ syr=IQ szl=PL ta=IN te=IN teo=UG tg=TJ th=TH ti=ET tk=TM "
                    + "tl=PH tn=ZA to=TO tr=TR ts=ZA tt=RU tw=GH twq=NE ty=PF tyv=RU tzm=MA ug=CN uk=UA ur=PK uz-Arab=AF uz=UZ "
                    + "vai=LR ve=ZA vec=IT vi=VN vmw=MZ vun=TZ wa=BE wae=CH wo=SN xh=ZA xnr=IN xog=UG yav=CM yi=UA yo=NG yrl=BR "
                    + "yue=HK yue-Hans=CN za=CN zgh=MA zh=CN zh-Hant=TW zu=ZA ";

    private LikelyRegions() {}

    /**
     * Returns the region of a tag without region.
     *
     * @param tag a language, or a language and a script
     * @return a code of ISO 3166; empty if the tag is not in the table
     */
    static Optional<String> of(String tag) {
        int row = TAGS.indexOf(" " + tag + "=");
        if (row < 0) return Optional.empty();
        int region = row + tag.length() + 2;
        return Optional.of(TAGS.substring(region, region + 2));
    }
}
