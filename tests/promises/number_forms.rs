//! The forms in which people of each country write a number: a withheld one is left out in all of them, a private one is
//! reported, and no other figure is taken for one.

use super::left_out::{LATELY, LONG_AGO, built, campaign, with_line};
use crate::support::{Sample, Site};

/// The digits of a text in ASCII, without escapes of HTML.
fn digits_of(text: &str) -> String {
    const ZEROS: [char; 4] = ['0', '٠', '०', '０'];
    let digit = |c: char| {
        let value = ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(u32::from(*zero)));
        char::from_digit(value.into_iter().find(|value| *value < 10)?, 10)
    };
    let text = text.replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/");
    text.chars().filter_map(digit).collect()
}

/// The code of a region of a country (ISO 3166-2).
fn region_of(country: &str) -> String {
    let mut rows = include_str!("../../data/countries.tsv").lines().map(|row| row.split('\t'));
    let regions =
        rows.find_map(|mut row| row.next().filter(|code| *code == country).and(row.nth(6)));
    let first =
        regions.and_then(|regions| regions.split(',').next()).expect("a country with regions");
    format!("{country}-{first}")
}

/// A campaign whose helpline has a number and was confirmed long ago, with texts in a page, a file and facts.
fn with_texts(country: &str, language: &str, number: &str, texts: &[&str]) -> Sample {
    let body: Vec<String> = texts.iter().map(|text| format!("AA {text} ZZ\n")).collect();
    let one_line = texts.iter().filter(|text| !text.contains('\n'));
    let places: Vec<String> = one_line.map(|text| format!("\"Aa {text}\"")).collect();
    let about = format!("content/about/{language}.md");
    with_line(campaign(country, language), language, ("l", "Line"), ("active", number, LONG_AGO))
        .text(&about, "T", &format!("{}\n[F](leaflet.txt)\n", body.join("\n")))
        .file("content/about/leaflet.txt", &body.concat())
        .text(&format!("content/regions/{language}.md"), "R", "x\n")
        .text(&format!("content/regions/r/{language}.md"), "R", "x\n")
        .file(
            "content/regions/r/facts.yaml",
            &format!("code: {}\nmunicipalities: [{}]\n", region_of(country), places.join(", ")),
        )
}

/// The pages of [`with_texts`] and its file.
fn pages(site: &Site, language: &str) -> Vec<(String, String)> {
    let is_own = |path: &&String| {
        let is_page = path.starts_with(language) || path.starts_with("lite/");
        path.ends_with(".txt") && path.contains("leaflet")
            || is_page && (path.contains("about") || path.contains("/r/") || path.contains("/r."))
    };
    let own = site.files.keys().map(ToString::to_string).filter(|path| is_own(&path));
    own.map(|path| (path.clone(), String::from_utf8_lossy(&site.files[&*path]).into_owned()))
        .collect()
}

#[test]
fn a_withheld_number_is_left_out_in_each_form() {
    for (country, language, number, end, forms) in [
        (
            "DE",
            "de",
            "+49 30 901820",
            "30901820",
            &[
                "+49 (0)30 901820",
                "+49(0)30/901820",
                "0049 (0) 30 90 18 20",
                "+49 030 901820",
                "030/90'18'20",
                "030\n901820",
                "030 90\n18 20",
            ][..],
        ),
        (
            "AT",
            "de",
            "+43 1 717190",
            "1717190",
            &["+43 (0)1 717 190", "+43/(0)1/717190", "01 71’71’90"],
        ),
        (
            "CH",
            "de",
            "+41 44 123 45 67",
            "441234567",
            &["+41 (0)44 123 45 67", "044'123'45'67", "044’123’45’67"],
        ),
        (
            "RO",
            "ro",
            "+40 21 312 1212",
            "213121212",
            &["+40 (0)21 312 1212", "0040 (021) 312 12 12", "+40 021.312.12.12"],
        ),
        (
            "MK",
            "mk",
            "+389 2 3123 456",
            "23123456",
            &["+389 (0)2 3123 456", "+389 02 3123-456", "02/3123\n456"],
        ),
        (
            "BR",
            "pt",
            "+55 11 3333-4444",
            "1133334444",
            &["+55 (0)11 3333-4444", "0151133334444", "+55 (011) 3333 4444"],
        ),
        (
            "KR",
            "ko",
            "+82 2 735 7544",
            "27357544",
            &[
                "+82 (0)2-735-7544",
                "０２－７３５－７５４４",
                "02ー735ー7544",
                "02ｰ735ｰ7544",
                "０２（７３５）７５４４",
                "02−735−7544",
            ],
        ),
        (
            "JP",
            "ja",
            "0120-279-338",
            "120279338",
            &["0120ー279ー338", "０１２０ー２７９ー３３８", "+81 120 279 338"],
        ),
        (
            "EG",
            "ar",
            "+20 2 2735 1234",
            "227351234",
            &["+20 (0)2 2735 1234", "٠٢ ٢٧٣٥ ١٢٣٤", "٠٢ــ٢٧٣٥ــ١٢٣٤"],
        ),
        (
            "ID",
            "id",
            "+62 21 3193 5555",
            "2131935555",
            &["+62 (0)21 3193 5555", "(021) 3193-5555", "021 3193\n5555"],
        ),
        (
            "HU",
            "hu",
            "06 80 20 55 20",
            "80205520",
            &["+36 80 205 520", "+36 (06) 80 205 520", "+36 06 80 205 520", "0036 80 205520"],
        ),
        (
            "HU",
            "hu",
            "+36 30 123 4567",
            "301234567",
            &["+36 06 30 123 4567", "+36 (06) 30 123 4567", "06-30/123-4567"],
        ),
        (
            "RU",
            "ru",
            "+7 495 123 45 67",
            "4951234567",
            &["+7 8 495 123 45 67", "84951234567", "+7 (8) 495 123-45-67"],
        ),
        (
            "MX",
            "es",
            "+52 55 5533 5533",
            "5555335533",
            &["+52 1 55 5533 5533", "wa.me/5215555335533", "0445555335533", "01 55 5533 5533"],
        ),
        (
            "IL",
            "he",
            "1-800-220-000",
            "1800220000",
            &["+972-1-800-220-000", "9721800220000", "1.800.220.000"],
        ),
        (
            "LT",
            "lt",
            "+370 612 34567",
            "61234567",
            &["861234567", "(861) 234567", "8 612 34567", "+370 8 612 34567", "8-612-34567"],
        ),
        (
            "BY",
            "ru",
            "+375 29 612 34 56",
            "296123456",
            &["80296123456", "8 (029) 612-34-56", "8 029 612 34 56", "+375 (029) 612-34-56"],
        ),
        ("TJ", "ru", "+992 372 55 01 34", "372550134", &["8372550134", "8 372 55 01 34"]),
        (
            "AR",
            "es",
            "+54 9 11 5555 0134",
            "55550134",
            &[
                "1555550134",
                "15 5555-0134",
                "0111555550134",
                "011 15 5555-0134",
                "(011) 15-5555-0134",
                "+54 11 5555-0134",
                "wa.me/5491155550134",
            ],
        ),
    ] {
        let sample = with_texts(country, language, number, forms);
        let (site, lines) = built(&sample);
        let pages = pages(&site, language);
        assert!(pages.len() >= 5, "{number}: {:?}", site.paths());
        for (path, text) in &pages {
            let digits = digits_of(text);
            let text: Vec<&str> =
                text.lines().filter(|line| line.contains("AA") || line.contains("Aa")).collect();
            assert!(!digits.contains(end), "{country} {number} in {path}: {text:?}\n{lines}");
        }
    }
}

#[test]
fn numbers_that_look_like_a_withheld_one_stay() {
    for (country, language, number, others) in [
        (
            "DE",
            "de",
            "+49 30 901820",
            &["+49 (0)30 9018209", "+49 (0)331 901820", "+43 (0)30 901820"][..],
        ),
        ("AT", "de", "+43 1 717190", &["+43 (0)660 1717190", "+43 (0)1 71719", "+49 (0)1 717190"]),
        ("MK", "mk", "+389 2 3123 456", &["+381 (0)2 3123 456", "02 3123 457"]),
        ("KR", "ko", "+82 2 735 7544", &["051ー735ー7545", "+81 (0)2-735-7544"]),
        ("BR", "pt", "+55 11 3333-4444", &["+55 (0)21 3333-4444", "1133\n4444"]),
        ("ID", "id", "+62 21 3193 5555", &["+62 (0)22 3193 5555"]),
        (
            "LT",
            "lt",
            "+370 612 34567",
            &["+371 61234567", "8 613 34567", "IBAN LT12 1000 0111 0100 1000", "2026, 234567"],
        ),
        ("BY", "ru", "+375 29 612 34 56", &["8 033 613 34 56", "+7 029 612 34 57"]),
        ("AR", "es", "+54 9 11 5555 0134", &["0341 15 556-0134", "+55 11 5555-0134"]),
        ("US", "en", "+1 601 555 0134", &["+1 602 555 0134", "212 556 0134"]),
    ] {
        let (site, lines) = built(&with_texts(country, language, number, others));
        let kept = format!("{language}/about/index.html");
        let text = site.text(&kept);
        for other in others {
            assert!(
                text.contains(&format!("AA {other} ZZ")),
                "{country}: {other} in {text}\n{lines}"
            );
        }
    }
}

#[test]
fn the_account_of_a_withheld_helpline_is_left_out_beside_its_messenger() {
    for (country, language, kind, account, forms) in [
        (
            "DE",
            "de",
            "telegram",
            "hilfelinie",
            &[
                "Telegram: hilfelinie",
                "Hilfelinie bei Telegram",
                "auf Telegram unter **hilfelinie**",
            ][..],
        ),
        ("UA", "uk", "telegram", "liniia", &["Телеграм: liniia", "у Телеграмі liniia"]),
        ("BR", "pt", "instagram", "linha.verde", &["Instagram linha.verde", "Insta: linha.verde"]),
        ("KR", "ko", "messenger", "helpkr", &["메신저: helpkr", "Messenger helpkr"]),
        ("EG", "ar", "telegram", "khatt", &["تيليجرام: khatt"]),
    ] {
        let sample = |assured: &str| {
            let one = forms.iter().map(|form| format!("{form}\n")).collect::<Vec<_>>();
            let facts = format!(
                "status: active\nchannels: [{{type: {kind}, account: {account}}}]\nassured: {assured}\n"
            );
            with_texts(country, language, "+49 30 901820", forms)
                .file("content/helplines/l/facts.yaml", &facts)
                .text(
                    &format!("content/about/{language}.md"),
                    "T",
                    &format!("{}\n[F](leaflet.txt)\n", one.join("\n")),
                )
                .file("content/about/leaflet.txt", &one.concat())
        };
        let (site, lines) = built(&sample(LONG_AGO));
        for (path, text) in pages(&site, language) {
            assert!(!text.to_lowercase().contains(account), "{account} in {path}: {lines}");
        }
        let (site, _) = built(&sample(LATELY));
        let page = site.text(&format!("{language}/about/index.html")).to_lowercase();
        assert!(page.contains(account), "{account}");
    }
    // A word of the language is no account.
    let facts = format!(
        "status: active\nchannels: [{{type: telegram, account: linea}}]\nassured: {LONG_AGO}\n"
    );
    let sample = with_texts(
        "AT",
        "de",
        "+43 1 717190",
        &["Die Linea ist offen, schreib uns bei Gelegenheit"],
    )
    .file("content/helplines/l/facts.yaml", &facts);
    built(&sample).0.shows("de/about/index.html", "Die Linea ist");
}

/// The findings about numbers in a page, and in the words of a fact, of a campaign without a helpline of that number.
fn found(country: &str, language: &str, text: &str) -> (bool, bool) {
    let sample = campaign(country, language)
        .text(&format!("content/about/{language}.md"), "T", &format!("Aa {text} zz.\n"))
        .file(
            "content/posters/p/facts.yaml",
            &format!("code: \"704\"\nplace: \"Aa {text} zz\"\nleads_to: about\n"),
        )
        .text(&format!("content/posters/{language}.md"), "P", "x\n")
        .text(&format!("content/posters/p/{language}.md"), "P", "x\n");
    let lines = sample.check().lines();
    let is_there = |file: &str| {
        lines.lines().any(|line| line.starts_with(file) && line.contains("[number-in-prose]"))
    };
    (is_there("content/about/"), is_there("content/posters/p/facts.yaml"))
}

#[test]
fn a_word_for_calling_of_another_language_asks_for_nothing() {
    for (country, language, text) in [
        ("CH", "fr", "Cela coûte 500 francs"),
        ("BE", "fr", "La formation a reçu 143 personnes"),
        ("BE", "fr", "Celle de 2016"),
        ("BE", "fr", "numéro de dossier 12345"),
        ("GB", "en", "Sunday, 24 December 2026"),
        ("GB", "en", "Every Sunday 150 people come"),
        ("GB", "en", "celebrated in 2020"),
        ("GB", "en", "We called in 2024"),
        ("GB", "en", "They called 300 people"),
        ("GB", "en", "The number of people was 2500"),
        ("GB", "en", "a phone for 300 euros"),
        ("ES", "es", "Formación 2026"),
        ("MX", "es", "El celular cuesta 5000 pesos"),
        ("AR", "es", "número de casos: 1500"),
        ("AR", "es", "La marca 2020"),
        ("HU", "hu", "számla: 1500 Ft"),
        ("HU", "hu", "számos 300 eset"),
        ("VN", "vi", "số tiền 5000"),
        ("VN", "vi", "số 350 người"),
        ("RO", "ro", "Sunt 500 de oameni"),
        ("RO", "ro", "Formația 350"),
        ("TR", "tr", "Aralık 2026"),
        ("TR", "tr", "araçlar 350"),
        ("MK", "mk", "јавни 350"),
        ("MK", "mk", "Бројни 350 луѓе"),
        ("BD", "bn", "কলেজ 350"),
        ("IN", "hi", "कॉलेज 350"),
        ("DE", "de", "Rufe aus 2020"),
        ("DE", "de", "Die Wähler: 350 Personen"),
        ("IL", "he", "Sun-Fri 10:00-17:00"),
        ("KR", "ko", "신고 350건"),
    ] {
        assert_eq!(found(country, language, text), (false, false), "{language}: {text}");
    }
    // With a withheld code of the same digits, the text stays, on light pages, too.
    for (country, language, code, text) in [
        ("CH", "fr", "143", "Cela coûte 143 francs"),
        ("BE", "fr", "143", "La formation a reçu 143 personnes"),
        ("GB", "en", "150", "Every Sunday 150 people come"),
        ("RO", "ro", "150", "Sunt 150 de oameni"),
        ("TR", "tr", "183", "araçlar 183 kişi"),
    ] {
        let (site, _) = built(&with_texts(country, language, code, &[text]));
        site.shows(&format!("{language}/about/index.html"), text);
        site.shows(&format!("lite/{language}/about.html"), text);
    }
}

#[test]
fn words_around_a_text_are_no_words_for_calling_in_it() {
    for (country, language, code, text) in [
        ("CH", "fr", "143", "143 personnes sont revenues."),
        ("DE", "de", "143", "143 Menschen kamen zurück."),
        ("BR", "pt", "180", "180 mulheres voltaram."),
        ("KR", "ko", "183", "183 명이 돌아왔습니다."),
        ("ID", "id", "119", "119 orang pulang."),
        ("NP", "ne", "104", "104 जना फर्किए।"),
        ("GE", "ka", "150", "150 ადამიანი დაბრუნდა."),
    ] {
        let sample = with_texts(country, language, code, &["x"]).text(
            &format!("content/about/{language}.md"),
            "T",
            &format!("{text}\n"),
        );
        let (site, lines) = built(&sample);
        for page in [format!("{language}/about/index.html"), format!("lite/{language}/about.html")]
        {
            site.shows(&page, text);
        }
        assert!(!lines.contains("left out of"), "{text}: {lines}");
    }
}

#[test]
fn private_numbers_are_found_in_the_writing_of_their_country() {
    for (country, language, text) in [
        ("NP", "ne", "9841234567"),
        ("NP", "ne", "९८४१२३४५६७"),
        ("NP", "ne", "9841-234567"),
        ("NP", "ne", "९८४१-२३४५६७"),
        ("JP", "ja", "０９０－１２３４－５６７８"),
        ("JP", "ja", "090ー1234ー5678"),
        ("KR", "ko", "０１０－１２３４－５６７８"),
        ("KR", "ko", "010ー1234ー5678"),
        ("GE", "ka", "599123456"),
        ("IL", "he", "1-800-220-000"),
        ("HU", "hu", "1/321-4567"),
        ("HU", "hu", "(1) 321-4567"),
        ("VN", "vi", "19001234"),
        ("VN", "vi", "1900 1234"),
        ("IN", "hi", "९८७६५४३२१०"),
        ("IN", "en", "98765 43210"),
        ("EG", "ar", "٠١٠٠ ١٢٣ ٤٥٦٧"),
        ("EG", "ar", "٠١٠٠-١٢٣-٤٥٦٧"),
        ("ID", "id", "0812‑3456‑7890"),
        ("DE", "de", "0171/1234567"),
        ("AT", "de", "0664'123'45'67"),
        ("MK", "mk", "070－123－456"),
        ("RO", "ro", "0721−555−000"),
        ("BR", "pt", "（11）91234－5678"),
    ] {
        assert_eq!(found(country, language, text), (true, true), "{country}: {text}");
    }
    for (country, language, text) in [
        ("NP", "ne", "२०८०-२०८३"),
        ("NP", "ne", "२०८३-०८-२०"),
        ("NP", "ne", "रु १२,००,०००"),
        ("NP", "ne", "ऐन २०६४ को १२३४५६७८"),
        ("NP", "ne", "PAN 9841234567"),
        ("JP", "ja", "２０２６－１１－２８"),
        ("JP", "ja", "２０２０－２０２６年"),
        ("JP", "ja", "10－20"),
        ("JP", "ja", "〒100－0001"),
        ("KR", "ko", "123-45-67890 (사업자)"),
        ("KR", "ko", "1,200,000원"),
        ("GE", "ka", "№ 404123456"),
        ("IL", "he", "2020-2026"),
        ("HU", "hu", "1/2020"),
        ("HU", "hu", "1-321-456"),
        ("VN", "vi", "1.200.000.000 đồng"),
        ("IN", "en", "ISBN 9788126415885"),
        ("IN", "en", "1 234 567 890"),
        ("EG", "ar", "١٢٠٠٠٠٠٠٠"),
        ("EG", "ar", "٢٠٢٦-١١-٢٨"),
        ("DE", "de", "Az. 123456789"),
        ("DE", "de", "1 234 567 890"),
        ("AT", "de", "1'234'567 Euro"),
        ("CH", "de", "1'234'567'890"),
        ("BR", "pt", "CEP 01310－100"),
        ("BR", "pt", "CNPJ 11222333000181"),
        ("RO", "ro", "CUI 721555000"),
        ("RU", "ru", "ИНН 7701234567"),
        ("MK", "mk", "бр. 12345/2020"),
    ] {
        assert_eq!(found(country, language, text), (false, false), "{country}: {text}");
    }
}

/// The reason and the help for a number of a helpline; `None` for a valid one.
fn mistake(country: &str, number: &str) -> Option<(String, String)> {
    let sample = with_line(campaign(country, "en"), "en", ("l", "L"), ("active", number, LATELY));
    let found = sample.check();
    let mut all = found.all().into_iter().filter(|finding| finding.code == "bad-number");
    all.next().map(|finding| (finding.message.clone(), finding.help.clone()))
}

#[test]
fn a_number_that_is_proposed_is_the_one_that_was_meant() {
    for (country, number, meant) in [
        ("HU", "+36 06 80 205 520", "+36 80 205 520"),
        ("HU", "+36 (06) 1 321 4567", "+36 1 321 4567"),
        ("DE", "+49 030 901820", "+49 30 901820"),
        ("AT", "+43 01 717190", "+43 1 717190"),
        ("RO", "+40 0213 121 212", "+40 213 121 212"),
        ("MK", "+389 02 3123 456", "+389 2 3123 456"),
        ("RU", "+7 8 495 123 45 67", "+7 495 123 45 67"),
        ("MX", "+52 1 55 5533 5533", "+52 55 5533 5533"),
        ("MX", "+52 01 800 290 0024", "+52 800 290 0024"),
        ("CH", "+41 143", "143"),
        ("JP", "+81 110", "110"),
        ("DE", "+49 116111", "116111"),
        ("GE", "+995 116006", "116006"),
        ("KR", "+82 112", "112"),
        ("EG", "+20 122", "122"),
        ("ID", "+62 110", "110"),
    ] {
        let (message, help) =
            mistake(country, number).unwrap_or_else(|| panic!("{number} is valid"));
        assert_eq!(help, format!("write `\"{meant}\"`"), "{country} {number}: {message}");
        assert_eq!(mistake(country, meant), None, "{country} {meant}");
    }
    for (country, number) in [
        ("HU", "+36 0 1 321 4567"),
        ("CH", "+49 143"),
        ("DE", "+49 0 0 30 901820"),
        ("KR", "+82 12345"),
        ("EG", "+20 0 12"),
        ("BR", "+55 0 1234"),
    ] {
        let (message, help) =
            mistake(country, number).unwrap_or_else(|| panic!("{number} is valid"));
        assert!(!help.starts_with("write `\""), "{country} {number}: {message}, {help}");
    }
}

#[test]
fn numbers_that_are_dialled_inside_a_country_alone_are_valid_as_they_are_written() {
    for (country, number, dial) in [
        ("VN", "1900 1234", "19001234"),
        ("VN", "1900-5455-59", "1900545559"),
        ("JP", "0570-003-110", "0570003110"),
        ("KR", "1577-1366", "15771366"),
        ("BR", "4004-1234", "40041234"),
    ] {
        let sample =
            with_line(campaign(country, "en"), "en", ("l", "L"), ("active", number, LATELY));
        let (site, _) = built(&sample);
        let page = "en/helplines/l/index.html";
        site.shows(page, &format!("tel:{dial}\""));
        // In the groups of its owner.
        site.shows(page, number);
    }
    for (country, number) in [
        ("IL", "1-800-220-000"),
        ("JP", "0120-279-338"),
        ("NP", "1660-01-12233"),
        ("DE", "0800-111-0111"),
    ] {
        let sample =
            with_line(campaign(country, "en"), "en", ("l", "L"), ("active", number, LATELY));
        built(&sample).0.shows("en/helplines/l/index.html", number);
    }
}

#[test]
fn a_misspelt_address_and_day_are_named() {
    let help = |channel: &str, hours: &str| {
        let facts = format!(
            "status: active\nchannels: [{channel}]\nhours: \"{hours}\"\nassured: {LATELY}\n"
        );
        let sample = with_line(campaign("RO", "en"), "en", ("l", "L"), ("active", "112", LATELY))
            .file("content/helplines/l/facts.yaml", &facts);
        let found = sample.check();
        let wrong = |code: &str| ["bad-value", "bad-hours"].contains(&code);
        found.all().into_iter().find(|finding| wrong(finding.code)).map(|f| f.help.clone())
    };
    let email = |address: &str| help(&format!("{{type: email, address: \"{address}\"}}"), "24/7");
    for (address, letter) in
        [("help@exаmple.org", "`а` (U+0430)"), ("hεlp@example.ro", "`ε` (U+03B5)")]
    {
        let expected = format!("type the address again: {letter} is a letter of another script");
        assert_eq!(email(address), Some(expected), "{address}");
    }
    assert_eq!(
        email("a@example.org, b@example.org").as_deref(),
        Some("write one address alone: `name@example.org`")
    );
    let hours = |hours: &str| help("{type: voice, number: \"112\"}", hours);
    for (written, meant) in [
        ("Sun-Fri 10:00-17:00", "Su-Fr 10:00-17:00"),
        ("Mon-Thu 08:00-16:00; Fri 08:00-12:00", "Mo-Th 08:00-16:00; Fr 08:00-12:00"),
    ] {
        assert_eq!(hours(written), Some(format!("write `{meant}`")), "{written}");
    }
    let form = "write them as OpenStreetMap does: `24/7`, `Mo-Fr 08:00-16:00`, or `unknown`";
    assert_eq!(hours("Lu-Vi 09:00-17:00").as_deref(), Some(form));
}
