"""The words that generated texts are made of, and what the peers' themes print. Nobody reads them for sense."""

LANGUAGES = {
    # code: (own name, direction, locale, comma, question mark)
    "sq": ("Shqip", "ltr", "sq-AL", ",", "?"),
    "en": ("English", "ltr", "en-GB", ",", "?"),
    "sr": ("Srpski", "ltr", "sr-RS", ",", "?"),
    "ar": ("العربية", "rtl", "ar-LB", "،", "؟"),
}

VOCABULARY = {
    "sq": """udhë nisje kthim dritë fener derë dritare çelës dhomë oborr mal det liman stacion tren urë lumë kryqëzim hartë
        orar bileta valixhe xhaketë bukë kripë mot shi borë diell hënë mëngjes mbrëmje stinë vit orë minutë zë fjalë letër
        zarf pullë nënshkrim kopje vulë zyrë sportel radhë roje mik kushëri gjyshe nënë baba motër vëlla ekip drejtues puntor
        mjeshtër nxënës kurs provim diplomë zanat vegël dorezë çizme kantier serë vresht kuzhinë tavolinë llogari faturë
        kursim dhuratë hua kusht afat pushim leje sigurim recetë ilaç spital infermiere këshilltar dëshmitar gjykatë vendim
        ankesë e drejtë pyet trego ruaj lexo prit shko eja hap mbyll shkruaj numëro krahaso kontrollo refuzo prano thirr dëgjo
        që dhe ose por sepse prandaj atëherë sot nesër dje ende shpejt ngadalë qartë lirë afër larg gjithë askush dikush""",
    "en": """road leaving return light lantern door window key room yard mountain sea harbour station train bridge river crossing
        map timetable ticket suitcase jacket bread salt weather rain snow sun moon morning evening season year hour minute
        voice word letter envelope stamp signature copy seal office counter queue guard friend cousin grandmother mother
        father sister brother crew manager worker craftsman learner course exam diploma trade tool glove boot site greenhouse
        vineyard kitchen table account invoice savings gift loan condition deadline holiday permit insurance prescription
        medicine hospital nurse adviser witness court decision complaint right ask show store read wait go come open close
        write count compare verify refuse accept call listen that and or but because therefore then today tomorrow yesterday
        still soon slowly clearly freely near far everyone nobody somebody the a an of in on with without under over""",
    "sr": """put polazak povratak svetlo fenjer vrata prozor ključ soba dvorište planina more luka stanica voz most reka
        raskrsnica mapa red vožnje karta kofer jakna hleb so vreme kiša sneg sunce mesec jutro veče sezona godina sat minut
        glas reč pismo koverta marka potpis kopija pečat kancelarija šalter čuvar drug rođak baka majka otac sestra brat
        ekipa upravnik radnik majstor učenik kurs ispit diploma zanat alat rukavica čizma gradilište staklenik vinograd
        kuhinja sto račun ušteđevina poklon zajam uslov rok odmor dozvola osiguranje recept lek bolnica sestra savetnik
        svedok sud odluka žalba pravo pitaj pokaži čuvaj čitaj čekaj idi dođi otvori zatvori piši broj uporedi proveri odbij
        prihvati zovi slušaj da i ili ali jer zato tada danas sutra juče još uskoro polako jasno slobodno blizu daleko""",
    "ar": """طريق رحيل عودة ضوء فانوس باب نافذة مفتاح غرفة ساحة جبل بحر ميناء محطة قطار جسر نهر مفترق خريطة جدول تذكرة حقيبة
        سترة خبز ملح طقس مطر ثلج شمس قمر صباح مساء موسم سنة ساعة دقيقة صوت كلمة رسالة ظرف طابع توقيع نسخة ختم مكتب شباك دور
        حارس صديق قريب جدة أم أب أخت أخ فريق مدير عامل حرفي متعلم دورة امتحان شهادة مهنة أداة قفاز حذاء موقع بيت كرم مطبخ
        طاولة حساب فاتورة توفير هدية قرض شرط مهلة عطلة تصريح تأمين وصفة دواء مستشفى ممرضة مستشار شاهد محكمة قرار شكوى حق اسأل
        أظهر احفظ اقرأ انتظر اذهب تعال افتح أغلق اكتب عد قارن تأكد ارفض اقبل اتصل استمع أن أو لكن لأن لذلك ثم اليوم غدا أمس
        قريبا ببطء بوضوح بحرية بعيد الجميع أحد في من إلى على مع بدون تحت فوق""",
}

INTERFACE = {
    # key: (sq, en, sr, ar)
    "campaign": ("Udhë e qartë", "Clear road", "Jasan put", "طريق واضح"),
    "promise": ("Çfarë duhet ditur para nisjes", "What to know before leaving", "Šta znati pre polaska", "ما يجب معرفته قبل الرحيل"),
    "home": ("Kreu", "Home", "Početna", "الرئيسية"),
    "languages": ("Gjuhët", "Languages", "Jezici", "اللغات"),
    "contents": ("Në këtë faqe", "On this page", "Na ovoj strani", "في هذه الصفحة"),
    "topics": ("Temat", "Topics", "Teme", "المواضيع"),
    "dated": ("Data", "Dated", "Datum", "التاريخ"),
    "place": ("Vendi", "Place", "Mesto", "المكان"),
    "call": ("Telefono", "Call", "Pozovi", "اتصل"),
    "missing": ("Faqja nuk gjendet", "No such page", "Nema te strane", "لا توجد هذه الصفحة"),
    "skip": ("Te teksti", "To the text", "Na tekst", "إلى النص"),
    "light": ("Versioni i lehtë", "Light version", "Laka verzija", "نسخة خفيفة"),
    "whole": ("Versioni i plotë", "Full version", "Puna verzija", "نسخة كاملة"),
    "helplines": ("Linjat e ndihmës", "Helplines", "Linije za pomoć", "خطوط المساعدة"),
    "regions": ("Rajonet", "Regions", "Regioni", "المناطق"),
    "guides": ("Udhëzuesit", "Guides", "Vodiči", "الأدلة"),
    "stories": ("Rrëfime", "Stories", "Priče", "حكايات"),
    "news": ("Lajme", "News", "Vesti", "أخبار"),
}

# Share of the documents, by section.
SECTIONS = {"helplines": 0.05, "regions": 0.15, "guides": 0.50, "stories": 0.10, "news": 0.20}

TOPICS = """papers tickets wages rent language-courses driving seasonal-work care-work farm-work kitchens building-sites
    internships studies adverts agencies contracts working-hours rest-days injuries health insurance savings loans sending-money
    housing landlords neighbours phones passwords pictures borders asylum returning families children schools elderly
    festivals weather transport libraries""".split()

PLACES = """tirana durres vlora shkodra elbasan korca fier kukes diber berat lezha gjirokastra pristina prizren peja skopje tetovo
    ohrid podgorica bar beograd nis beirut tripoli""".split()
