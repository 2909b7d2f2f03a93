//! Numbers of two texts that say the same, and those that do not.

use super::super::tests::described_in;

fn described((from, source): (&str, &str), (code, translation): (&str, &str)) -> String {
    described_in("AL", (from, source), (code, translation))
}

#[test]
fn figures_of_two_texts_are_compared() {
    let check = |source: &str, translation: &str, expected: &str| {
        assert_eq!(
            described(("sq", source), ("en", translation)),
            expected,
            "{source} | {translation}"
        );
    };
    check("15 deri 29 vjeç", "from 15 to 29 years", "");
    check("pas 3 ditësh", "after 4 days", "S says 3, T says 4");
    check("1.000 lekë", "1,000 lek", "");
    check("1 000 euro", "€1,000", "");
    check("1000 euro", "1,000 EUR", "");
    check("500 euro", "500 lekë", "S says euro, T says lek");
    check("500 lei", "500 euro", "S says leu, T says euro");
    check("500 de lei", "500 євро", "S says leu, T says euro");
    check("500 євро", "500欧元的工资", "");
    check("500 dolarë", "500 دولار", "");
    check("500 euro", "500 европей", "");
    check("১৫ ইউরো", "१५ यूरो", "");
    check("22.11.2026", "22 November 2026", "");
    check("22.11.2026", "2026-11-22", "");
    check("22.11.2026", "22.12.2026", "S says 22.11.2026, T says 22.12.2026");
    check("22.11.2026", "23 November 2026", "S says 22, T says 23");
    check("10:30", "10.30", "");
    check("٣ أيام و ١٥ سنة", "3 days and 15 years", "");
    check("dy", "2", "T says 2, S does not");
    check("2, 2", "2", "S says 2, T does not");
    check("në 2021 500 veta", "500 people in 2021", "");
}

#[test]
fn numbers_are_compared_by_value_in_every_language() {
    for ((from, source), (code, translation), expected) in [
        (("vi", "24 tháng 12 năm 2026"), ("en", "24 December 2026"), ""),
        (("vi", "ngày 24 tháng 12"), ("en", "24 November"), "S says 12, T does not"),
        (("zh", "2026年12月24日"), ("fr", "24 décembre 2026"), ""),
        (("en", "In December"), ("vi", "Trong tháng 12"), ""),
        (("de", "am 24.12.2026"), ("ru", "24 декабря 2026 года"), ""),
        (("de", "am 24.12.2026"), ("en", "24 October 2026"), "S says 12, T does not"),
        (("sq", "më 24.12.2026"), ("rom", "24 decembri 2026"), ""),
        (("vi", "Thứ 2 đến thứ 6"), ("en", "Monday to Friday"), ""),
        (("vi", "Thứ 2 đến thứ 6"), ("en", "Monday to Saturday"), "S says 6, T does not"),
        (("pt", "De 2ª a 6ª-feira"), ("es", "De lunes a viernes"), ""),
        (("pt", "de 2ª a 6ª-feira"), ("vi", "thứ 2 đến thứ 6"), ""),
        (("vi", "20h30"), ("en", "20:30"), ""),
        (("vi", "20h30"), ("en", "8:30 pm"), ""),
        (("vi", "20h30"), ("en", "20:03"), "S says 20h30, T says 20:03"),
        (("en", "20:30"), ("fr", "20:03"), "S says 20:30, T says 20:03"),
        (("pt", "8h às 18h"), ("es", "8:00 a 18:00"), ""),
        (("ar", "٨:٣٠"), ("fr", "8 h 30"), ""),
        (("pt", "R$ 1.412,00"), ("es", "1412 reales"), ""),
        (("fr", "1 200,50"), ("en", "1200,5"), ""),
        (("vi", "5 triệu"), ("en", "5,000,000"), ""),
        (("vi", "5 triệu đồng"), ("en", "50 million dong"), "S says 5 triệu, T says 50 million"),
        (("my", "၅ သိန်း"), ("en", "500,000"), ""),
        (("hi", "5 लाख"), ("en", "500,000"), ""),
        (("hi", "5 लाख"), ("en", "5,000,000"), "S says 5 लाख, T says 5,000,000"),
        (("zh", "5万元"), ("en", "50,000 yuan"), ""),
        (("en", "a million people"), ("vi", "1 triệu người"), ""),
        (("en", "5 million"), ("rom", "5 milioni"), ""),
        (("lo", "5 ລ້ານກີບ"), ("th", "5 ล้านกีบ"), ""),
        (("de", "24.12. um 8 Uhr"), ("en", "24/12 at 8:00"), ""),
        (("sq", "12 muaj"), ("en", "21 months"), "S says 12, T says 21"),
        (("en", "You may wait 5 days."), ("sq", "Mund të presësh."), "S says 5, T does not"),
        (("km", "១\u{200b}១៧"), ("en", "117"), ""),
        (("de", "von 15-29"), ("en", "from 15 to 29"), ""),
        // Currencies by name, sign and code.
        (
            ("en", "The fee is 3000 pesos."),
            ("tr", "Ücret 3000 dolar."),
            "S says peso, T says dollar",
        ),
        (("en", "PHP 3000"), ("sw", "USD 3000"), "S says PHP, T says USD"),
        (("en", "₱3000"), ("fil", "$3000"), "S says peso, T says dollar"),
        (("en", "KSh 3000"), ("sw", "USD 3000"), "S says shilling, T says USD"),
        (("en", "KSh 3000"), ("sw", "shilingi 3000"), ""),
        (("en", "500 baht"), ("th", "500บาท"), ""),
        (("hu", "10 ezer forint"), ("en", "10,000 euros"), "S says forint, T says euro"),
        (("hu", "10 ezer forint"), ("en", "10,000 forints"), ""),
        (("vi", "10 triệu đồng"), ("en", "10 million dollars"), "S says dong, T says dollar"),
        (("ja", "10万円"), ("en", "100,000 dollars"), "S says yen, T says dollar"),
        (("es", "2 millones de pesos"), ("en", "2 million euros"), "S says peso, T says euro"),
        (("en", "10,000 yen"), ("ja", "１０，０００円"), ""),
        (("en", "500 dollars"), ("ka", "500 ევრო"), "S says dollar, T says euro"),
        (("en", "500 euros"), ("ka", "500 დოლარი"), "S says euro, T says dollar"),
        // Months, weekdays and halves of the day.
        (("en", "Come on Monday."), ("de", "Komm am Dienstag."), "S says Monday, T says Dienstag"),
        (("en", "Come on Monday."), ("vi", "Đến vào thứ hai."), ""),
        (("es", "Ven el lunes."), ("en", "Come on Friday."), "S says lunes, T says Friday"),
        (("en", "Come on Monday."), ("hu", "Gyere kedden."), "S says Monday, T says kedden"),
        (("en", "Come on Tuesday."), ("hu", "Gyere kedden, kedvesem."), ""),
        (("tr", "Salıdan cumaya"), ("en", "Tuesday to Friday"), ""),
        (
            ("tr", "Pazartesi'den cumaya"),
            ("en", "Tuesday to Friday"),
            "S says Pazartesi, T says Tuesday",
        ),
        (
            ("fi", "maanantaisin"),
            ("et", "teisipäeviti"),
            "S says maanantaisin, T says teisipäeviti",
        ),
        (("eu", "igandetan"), ("es", "los domingos"), ""),
        (("en", "Come on Monday."), ("ru", "Приходи среди дня."), ""),
        (("en", "On Monday, months later"), ("ro", "Peste luni"), ""),
        (("sq", "të hënën"), ("en", "on Tuesday"), "S says të hënën, T says Tuesday"),
        (("en", "at 5 p.m."), ("fr", "à 17h"), ""),
        (("en", "at 5 p.m."), ("fr", "à 18h"), "S says 5, T says 18"),
        (("en", "from 5 pm"), ("ka", "17 საათიდან"), ""),
        (("de", "um 17 Uhr"), ("en", "at 5 p.m."), ""),
        (("de", "um 5 Uhr"), ("en", "at 5 p.m."), ""),
        (("ja", "午後3時"), ("pt", "às 15h"), ""),
        (("en", "at 5:30 p.m."), ("es", "a las 17:30"), ""),
        (("es", "a las 5:30 de la tarde"), ("de", "um 17:30 Uhr"), ""),
        (("en", "at 12 am"), ("fr", "à 0h"), ""),
        (("en", "at 17:00"), ("ro", "la 5 p.m."), ""),
        (("en", "at 5 p.m."), ("ro", "la ora 5 după-amiaza"), ""),
        (("en", "at 8 pm"), ("ro", "la 8 seara"), ""),
        (("en", "at 5 a.m."), ("ro", "la 5 seara"), "S says 5 a.m, T says 5 seara"),
        (("en", "at 6 p.m."), ("ro", "la 5 p.m."), "S says 6, T says 5"),
        (("en", "I left at 17."), ("ro", "La 5 am plecat."), "S says 17, T says 5"),
        (("en", "at 5 p.m."), ("hu", "du. 5-kor"), ""),
        (("en", "at 17:00"), ("hu", "délután 5-kor"), ""),
        (("en", "17 people"), ("hu", "5 de nem"), "S says 17, T says 5"),
        (("en", "at 9 am"), ("sv", "kl. 9 fm"), ""),
        (("sv", "kl. 17"), ("fi", "klo 5 ip."), ""),
        (("nl", "5 uur ’s middags, 5 's middags"), ("en", "5, 17:00"), ""),
        (("en", "at 17:00"), ("pl", "o 5 po południu"), ""),
        (("en", "at 17:00"), ("th", "บ่าย 5"), ""),
        // The words of English, in a language without its own, and in one that has them.
        (("en", "at 17:00"), ("rom", "5 p.m."), ""),
        (("en", "at 17:00"), ("be", "у 5 PM"), ""),
        (("en", "at 5 pm"), ("rom", "5 a.m."), "S says 5 pm, T says 5 a.m"),
        (("en", "at 5 pm"), ("it", "alle 5 am"), "S says 5 pm, T says 5 am"),
        (("en", "open 24/7"), ("fr", "ouvert 24h/24 et 7j/7"), ""),
        (("en", "open 24/7"), ("ja", "24時間年中無休"), ""),
        (("en", "open 24/7"), ("vi", "mở cửa 24/24 giờ, 7 ngày"), ""),
        (("en", "open 24/7"), ("fr", "ouvert 5j/7"), "T says 5, S does not"),
        (("en", "12 days"), ("am", "፲፪ ቀን"), ""),
        (("en", "20 people"), ("ja", "二十人"), ""),
        (("en", "30 people"), ("ja", "二十人"), "S says 30, T does not"),
        (("en", "5 January 2027"), ("tr", "5 Haziran 2027"), "S says January, T says Haziran"),
        (("en", "5 January 2027"), ("tr", "5 Ocak 2027"), ""),
        (("en", "5 January 2027"), ("ar", "5 يونيو 2027"), "S says January, T says يونيو"),
        (("en", "5 January 2027"), ("ar", "٥ يناير ٢٠٢٧"), ""),
        (("en", "5 January 2027"), ("sw", "5 Juni 2027"), "S says January, T says Juni"),
        // The names of the Maghreb and of the Levant.
        (("fr", "le 1er décembre 2026"), ("ar", "فاتح دجنبر 2026"), ""),
        (("fr", "le 1er novembre"), ("ar", "فاتح دجنبر"), "S says novembre, T says دجنبر"),
        (("ar", "الأول من يناير 2027"), ("es", "primero de enero de 2027"), ""),
        (("en", "1 day"), ("ar", "فاتح أبوابه"), "S says 1, T does not"),
        (("en", "5 August 2026"), ("ar", "5 غشت 2026"), ""),
        (("en", "5 August 2026"), ("ary", "5 شتنبر 2026"), "S says August, T says شتنبر"),
        (("en", "5 November 2026"), ("ar-MA", "5 نونبر 2026"), ""),
        (("en", "5 July 2026"), ("ar", "٥ يوليوز ٢٠٢٦"), ""),
        (("en", "5 July 2026"), ("ar", "5 جويلية 2026"), ""),
        (("en", "5 January 2026"), ("ar", "5 جانفي 2026"), ""),
        (("en", "5 January 2026"), ("ar", "5 فيفري 2026"), "S says January, T says فيفري"),
        (("en", "5 January 2027"), ("ar", "5 كانون الثاني 2027"), ""),
        (("en", "5 January 2027"), ("ar", "5 كانون الثاني/يناير 2027"), ""),
        (("en", "5 December 2026"), ("ar", "5 كانون أول 2026"), ""),
        (
            ("en", "5 January 2027"),
            ("ar", "5 كانون الأول 2027"),
            "S says January, T says كانون الأول",
        ),
        (
            ("en", "5 January 2027"),
            ("ar", "5 تشرين الثاني 2027"),
            "S says January, T says تشرين الثاني",
        ),
        (("en", "5 January, the second day"), ("ar", "5 يناير، اليوم الثاني"), ""),
        // `أبواب`, doors, begins with `آب`, August.
        (("en", "5 March, in all houses"), ("ar", "في مارس 5 أبواب"), ""),
        (("en", "5 January 2027"), ("ckb", "5ی کانوونی دووەمی 2027"), ""),
        (
            ("en", "5 January 2027"),
            ("ckb", "5ی تشرینی دووەمی 2027"),
            "S says January, T says تشرینی دووەم",
        ),
        (("en", "January 5, 2027"), ("sw", "5 Januari 2027"), ""),
        (("en", "5 January 2027"), ("fil", "5 Hunyo 2027"), "S says January, T says Hunyo"),
        (("en", "5 January 2027"), ("ru", "5 января 2027 года"), ""),
        (("en", "5 January 2027"), ("rom", "5 junari 2027"), ""),
        (("en", "You may wait 5 days."), ("de", "Du wartest im März 5 Tage."), ""),
        (("en", "Monday 10-12"), ("tr", "Salı 10-12"), "S says Monday, T says Salı"),
        (("en", "Monday 10-12"), ("tr", "Pazartesi 10-12"), ""),
        (("en", "Tuesday 10-12"), ("fa", "سه شنبه 10-12"), ""),
        (("ru", "в среду в 9"), ("en", "on Wednesday at 9"), ""),
        (("fr", "le mardi, 5 jeux"), ("en", "on Tuesday, 5 games"), ""),
        (("en", "5 pm"), ("ar", "5 صباحًا"), "S says 5 pm, T says 5 صباحا"),
        (("en", "5 pm"), ("ar", "5 مساءً"), ""),
        (("de", "um 5 am Montag"), ("en", "at 5 pm on Monday"), ""),
        // The clock of East Africa begins at sunrise.
        (("en", "9 am to 5 pm"), ("sw", "saa 3 asubuhi hadi saa 11 jioni"), ""),
        (("en", "9:30"), ("sw", "saa 3:30"), ""),
        (("en", "9 am"), ("am", "ከጠዋቱ 3 ሰዓት"), ""),
        (("en", "9 am"), ("sw", "saa 4 asubuhi"), "S says 9, T says 4"),
        (("en", "9 people"), ("sw", "watu 3"), "S says 9, T says 3"),
        // Years of other calendars.
        (("th", "พ.ศ. 2569"), ("en", "2026"), ""),
        (("th", "พ.ศ. 2569"), ("en", "2027"), "S says 2569, T says 2027"),
        (("th", "29/11/2569"), ("en", "29/11/2026"), ""),
        (("en", "24 December 2026"), ("ne", "२०८३ पुस ९"), ""),
        (("ne", "ऐन २०६४"), ("en", "the act of 2007"), ""),
        (("ne", "ऐन २०६४"), ("en", "the act of 2017"), "S says २०६४, T says 2017"),
        (("bn", "১৪৩৩"), ("en", "2026"), ""),
        (("en", "2026"), ("fa", "سال ۱۴۰۵"), ""),
        (("en", "29 November 2026"), ("fa", "۸ آذر ۱۴۰۵"), ""),
        (("en", "2026"), ("am", "2019 ዓ.ም"), ""),
        (("en", "2026"), ("de", "2019"), "S says 2026, T says 2019"),
        (("en", "2026"), ("ja", "令和8年"), ""),
        (("en", "2026"), ("ar", "١٤٤٨ هـ"), ""),
    ] {
        let described = described((from, source), (code, translation));
        assert_eq!(described, expected, "{source} | {translation}");
    }
}

#[test]
fn a_phone_number_is_one_fact_in_all_its_forms() {
    let check = |country: &str, source: &str, translation: &str, expected: &str| {
        let described = described_in(country, ("de", source), ("fr", translation));
        assert_eq!(described, expected, "{source} | {translation}");
    };
    for (source, translation) in [
        ("Ruf +41 44 123 45 67 an.", "Appelle le +41441234567."),
        ("Ruf +41 44 123 45 67 an.", "Appelle le 044 123 45 67."),
        ("Ruf +41 44 123 45 67 an.", "Appelle le (044) 123-45-67."),
        ("Ruf 044 123 45 67 an.", "Appelle le +41 (0)44 123 45 67."),
        ("Zürich: 0041 44 123 45 67", "Zurich : 044/123 45 67, 24 h sur 24, 24"),
        ("044 123 45 67", "123 45 67"),
        ("Ruf 123 45 67 an, nach 3 Tagen.", "Après 3 jours, appelle le 1234567."),
        ("044 123 45 67 24/7", "044 12 34 567, 24/7"),
        ("5 044 123 45 67", "5, 0441234567"),
        ("٠٤٤ ١٢٣ ٤٥ ٦٧", "044 123 45 67"),
    ] {
        let source = source.replace("0041", "+41");
        let translation = translation.replace(", 24 h sur 24, 24", "");
        check("CH", &source, &translation, "");
    }
    for (source, translation, expected) in [
        (
            "Ruf +41 44 123 45 67 an.",
            "Appelle le +41 44 123 45 68.",
            "S says +41 44 123 45 67, T says +41 44 123 45 68",
        ),
        (
            "Ruf +41 44 123 45 67 an.",
            "Appelle le 0441234568.",
            "S says +41 44 123 45 67, T says 0441234568",
        ),
        (
            "Ruf 044 123 45 67 an.",
            "Appelle le 044 123 67 45.",
            "S says 044 123 45 67, T says 044 123 67 45",
        ),
        ("044 123 45 67", "123 45 68", "S says 044 123 45 67, T says 123 45 68"),
        ("044 123 45 67", "Le 44 123 45 6", "S says 044 123 45 67, T says 44 123 45 6"),
        (
            "+41 44 123 45 67",
            "+43 44 123 45 67",
            "S says +41 44 123 45 67, T says +43 44 123 45 67",
        ),
        ("Ruf 044 123 45 67 an.", "Appelle-nous.", "S says 044 123 45 67, T does not"),
        ("044 123 45 67 und 67", "044 123 45 67", "S says 67, T does not"),
        (
            "044 123 45 67, 043 123 45 67",
            "044 123 45 67, 044 123 45 67",
            "S says 043 123 45 67, T says 044 123 45 67",
        ),
        ("1 234 567 Leute", "1 234 568 gens", "S says 1 234 567, T says 1 234 568"),
    ] {
        check("CH", source, translation, expected);
    }
    // A phone number by its form in one of the two may be an amount in the other.
    check("TR", "4.441.833 Menschen", "4,441,833 gens", "");
    check("NO", "912 345 678 Menschen", "912.345.678 gens", "");
    // Hours beside words for calling are none.
    check("CH", "Ruf 08.00-16.00 an.", "Appelle de 8:00 à 16:00.", "");
    check("CH", "Ruf 10-12 14-16 an.", "Appelle 10.00-12.00, 14.00-16.00.", "");
    check("CH", "Ruf 10 12 14 an.", "Appelle 10, 12, 14.", "");
}

#[test]
fn a_long_block_is_compared_in_a_time_that_grows_as_its_length() {
    let joined = |word: &dyn Fn(usize) -> String| -> String {
        (0..80_000).map(word).collect::<Vec<_>>().join("; ")
    };
    let time = |mark: &str, at: usize| format!("{}{mark}{:02}", at % 24, at % 60);
    for ((from, source), (code, translation), expected) in [
        (
            ("sq", joined(&|at| at.to_string())),
            ("en", joined(&|at| (80_000 - at).to_string())),
            "S says 0, T says 80000",
        ),
        (("sq", joined(&|at| time(":", at))), ("en", joined(&|at| time(".", at))), ""),
        (
            ("th", joined(&|at| format!("1.1.{}", 2500 + at % 100))),
            ("en", joined(&|at| format!("1.1.{}", 1957 + at % 100))),
            "",
        ),
        (("en", joined(&|_| "5 January".into())), ("sq", joined(&|_| "5 janar".into())), ""),
        (("en", joined(&|_| "$5".into())), ("sq", joined(&|_| "5 dolarë".into())), ""),
        (("en", "000 ".repeat(80_000)), ("sq", "0".to_owned()), ""),
    ] {
        assert_eq!(described((from, &source), (code, &translation)), expected);
    }
}
