//! Numbers and addresses of helplines that are withheld, closed or expired are left out of all that editors typed.

use crate::support::{Sample, Site};

pub const LONG_AGO: &str = "{on: 2026-05-01, by: operator}";
pub const LATELY: &str = "{on: 2026-11-20, by: operator}";

/// A campaign in one language with an emergency number, and a page `content/about` whose text is to be written.
pub fn campaign(country: &str, language: &str) -> Sample {
    let emergency = if country == "BR" { "190" } else { "112" };
    Sample::empty()
        .file(
            "fener.yaml",
            &format!(
                "title: {{{language}: T}}\nbase_url: https://t.example.org/\ncountry: {country}\nemergency: [\"{emergency}\"]\n\
                 menu: [helplines]\nlanguages:\n  - {{code: {language}, name: N}}\n"
            ),
        )
        .file(
            "content/helplines/emergency/facts.yaml",
            &format!("status: active\nchannels: [{{type: voice, number: \"{emergency}\"}}]\nemergency: true\n"),
        )
        .text(&format!("content/{language}.md"), "T", "x\n")
        .text(&format!("content/helplines/{language}.md"), "H", "x\n")
        .text(&format!("content/helplines/emergency/{language}.md"), "E", "x\n")
}

#[test]
fn a_number_shared_with_a_paused_helpline_is_one_finding() {
    let sample = campaign("KE", "sw").text("content/guides/sw.md", "G", "x\n");
    let number = "+254 20 271 1000";
    let sample = with_line(sample, "sw", ("old", "Old"), ("active", number, LONG_AGO));
    let sample = with_line(sample, "sw", ("paused", "Paused"), ("paused", number, LATELY));
    let folder = sample.write();
    let built = folder.fener(&["build", "--out", "site"]);
    assert_eq!(built.code, Some(0), "{built:?}");
    let said = format!("{}{}", built.stdout, built.stderr);
    assert_eq!(said.matches("[withheld-number]").count(), 1, "{said}");
    assert!(
        said.contains("`old` has it") && said.contains("helplines/paused/facts.yaml:2"),
        "{said}"
    );
}

/// Adds a helpline with a number.
pub fn with_line(
    sample: Sample,
    language: &str,
    (name, title): (&str, &str),
    (status, number, assured): (&str, &str, &str),
) -> Sample {
    let facts = format!(
        "status: {status}\nchannels: [{{type: voice, number: \"{number}\"}}]\nassured: {assured}\n"
    );
    sample.file(&format!("content/helplines/{name}/facts.yaml"), &facts).text(
        &format!("content/helplines/{name}/{language}.md"),
        title,
        "x\n",
    )
}

/// Builds a campaign, which no finding may stop, and returns the findings as well.
pub fn built(sample: &Sample) -> (Site, String) {
    let found = sample.check();
    assert!(!found.blocks(), "{}", found.lines());
    (sample.clone().build(), found.lines())
}

/// Every file with one of the digits, signs between them aside.
fn files_with(site: &Site, digits: &str) -> Vec<String> {
    let has = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace("</strong>", "").replace("<strong>", "");
        let is_sign = |c: char| c.is_whitespace() || ".-–—·•,()/".contains(c);
        text.replace(is_sign, "").contains(digits)
    };
    let files = site.files.iter().filter(|(_, bytes)| has(bytes));
    files.map(|(path, _)| path.to_string()).collect()
}

#[test]
fn a_number_of_a_helpline_that_works_is_shown_though_another_one_is_old() {
    let number = "+962 6 500 8888";
    let base = with_line(campaign("JO", "ar"), "ar", ("a", "خط"), ("active", number, LATELY));
    for other in ["active", "paused", "closed"] {
        let sample = with_line(base.clone(), "ar", ("b", "خط آخر"), (other, number, LONG_AGO))
            .text("content/about/ar.md", "T", "اتصل على 06 500 8888.\n");
        let (site, lines) = built(&sample);
        site.shows("ar/helplines/a/index.html", "tel:+96265008888");
        site.shows("ar/about/index.html", "06 500 8888");
        assert!(!lines.contains("withheld-number"), "{lines}");
    }
}

#[test]
fn the_same_digits_in_another_country_are_another_number() {
    let sample = with_line(
        campaign("TN", "fr"),
        "fr",
        ("l", "Ligne"),
        ("active", "+216 71 123 456", LONG_AGO),
    );
    let abroad = "+213 5 71 123 456";
    let sample = with_line(sample, "fr", ("dz", "Algérie"), ("active", abroad, LATELY)).text(
        "content/about/fr.md",
        "T",
        "Ici le 71 123 456, là-bas le +213 5 71 123 456.\n",
    );
    let (site, lines) = built(&sample);
    site.shows("fr/helplines/dz/index.html", "tel:+213571123456");
    site.shows("fr/helplines/dz/index.html", abroad);
    site.shows("fr/about/index.html", "là-bas le +213 5 71 123 456");
    site.hides("fr/about/index.html", "Ici le 71");
    assert!(!lines.contains("withheld-number"), "{lines}");
}

#[test]
fn a_helpline_may_be_named_by_its_number() {
    for (country, language, title, number) in [
        ("BR", "pt", "Central 180", "180"),
        ("VN", "vi", "Tổng đài 111", "111"),
        ("AL", "sq", "ALO 116 111", "116 111"),
        ("UA", "uk", "Лінія 1547", "1547"),
        ("JO", "ar", "خط الأسرة 110", "110"),
    ] {
        let line = |assured| {
            let sample = with_line(
                campaign(country, language),
                language,
                ("line", title),
                ("active", number, assured),
            );
            let body =
                format!("{title}: x.\n\n[{title}](helpline:line)\n\n> {title}\n\n**{title}**\n");
            sample.text(&format!("content/about/{language}.md"), "T", &body)
        };
        let own = format!("content/helplines/line/{language}.md");
        let found = line(LATELY).check().lines();
        assert!(!found.lines().any(|l| l.starts_with(&own)), "{title}: {found}");
        let (site, lines) = built(&line(LONG_AGO));
        assert!(lines.contains(&format!("{own}:2:")), "{title}: {lines}");
        assert!(lines.contains("left out of the text: `line` is withheld"), "{title}: {lines}");
        let page = site.text(&format!("{language}/helplines/line/index.html"));
        assert!(!page.contains(title) && page.contains('…'), "{title}");
        site.hides(&format!("{language}/about/index.html"), title);
        site.assert_links_exist();
    }
    let alone = with_line(campaign("BR", "pt"), "pt", ("line", "180"), ("active", "180", LONG_AGO));
    let (site, _) = built(&alone);
    site.hides("pt/helplines/line/index.html", ">180<");
    site.shows("pt/helplines/line/index.html", "(…)");
}

#[test]
fn an_everyday_number_is_no_short_code() {
    let br = |assured| {
        with_line(campaign("BR", "pt"), "pt", ("cem", "Disque 100"), ("active", "100", assured))
    };
    let tn = |assured| {
        with_line(campaign("TN", "fr"), "fr", ("ligne", "Ligne verte"), ("active", "1899", assured))
    };
    for (sample, language, text) in [
        (br(LONG_AGO), "pt", "Vieram 100 pessoas, R$ 100, 100% e 100 km; de 100 a 200."),
        (br(LATELY), "pt", "Vieram 100 pessoas, R$ 100, 100% e 100 km; de 100 a 200."),
        (tn(LONG_AGO), "fr", "Depuis 1899, pour les 18-99 ans: loi n° 18-99, 1 899 dinars."),
        (tn(LATELY), "fr", "Depuis 1899, pour les 18-99 ans: loi n° 18-99, 1 899 dinars."),
        (br(LONG_AGO), "pt", "| Ano | Casos |\n|---|---|\n| 2024 | 100 |"),
    ] {
        let about = format!("content/about/{language}.md");
        let (_, lines) = built(&sample.text(&about, "T", &format!("{text}\n")));
        assert!(!lines.contains(&about), "{text}: {lines}");
    }
    for (sample, language, text, shown) in [
        (br(LONG_AGO), "pt", "Ligue 100 agora.", "Ligue …"),
        (br(LONG_AGO), "pt", "Ligue para o **100**, ou 190.", "Ligue para o <strong>…"),
        (br(LONG_AGO), "pt", "O Disque 100 atende.", "O Disque …"),
        (br(LONG_AGO), "pt", "[100](helpline:cem) atende.", "…</a> atende"),
        (br(LONG_AGO), "pt", "- 100\n- 101", "<li>…"),
        (br(LONG_AGO), "pt", "Ligue 190 ou 100.", "190 ou …"),
        (tn(LONG_AGO), "fr", "Appelez le 1899.", "Appelez le …"),
        (tn(LONG_AGO), "fr", "Appelez le 190/1899.", "190/…"),
    ] {
        let about = format!("content/about/{language}.md");
        let (site, lines) = built(&sample.text(&about, "T", &format!("{text}\n")));
        assert!(lines.contains(&format!("{about}:4:")), "{text}: {lines}");
        site.shows(&format!("{language}/about/index.html"), shown);
    }
    // Of several, the one that is meant is found.
    let text = "Vieram 100 pessoas, e 100 km. Ligue 100.\n";
    let sample = br(LONG_AGO).text("content/about/pt.md", "T", text);
    let (site, lines) = built(&sample);
    let about: Vec<&str> = lines.lines().filter(|line| line.contains("/about/")).collect();
    assert!(about.len() == 1 && about[0].contains("about/pt.md:4:37:"), "{lines}");
    site.shows("pt/about/index.html", "Vieram 100 pessoas, e 100 km. Ligue …");
}

#[test]
fn a_number_is_found_at_its_line_with_any_signs_between_its_digits() {
    for (country, number, written) in [
        ("TN", "+216 71 123 456", "71 · 123 · 456"),
        ("TN", "+216 71 123 456", "71 • 123 • 456"),
        ("TN", "+216 71 123 456", "71,123,456"),
        ("TN", "+216 71 123 456", "71 - 123 - 456"),
        ("TN", "+216 71 123 456", "71 — 123 — 456"),
        ("TN", "+216 71 123 456", "71_123_456"),
        ("TN", "+216 71 123 456", "7 1 1 2 3 4 5 6"),
        ("TN", "+216 71 123 456", "71 **123** 456"),
        ("TN", "+216 71 123 456", "٧١ ١٢٣ ٤٥٦"),
        ("TN", "+216 71 123 456", "`+21671123456`"),
        ("GE", "+995 32 230 99 03", "(8 32) 230 99 03"),
        ("BR", "+55 11 3333-4444", "0 15 11 3333-4444"),
        ("NG", "+234 201 460 7800", "0201 460 7800-5"),
    ] {
        let sample =
            with_line(campaign(country, "fr"), "fr", ("l", "Ligne"), ("active", number, LONG_AGO));
        let sample =
            sample.text("content/about/fr.md", "T", &format!("x\n\nAppelez {written} ici.\n"));
        let (site, lines) = built(&sample);
        let is_there = |line: &&str| line.starts_with("content/about/fr.md:6:");
        let here: Vec<&str> = lines.lines().filter(is_there).collect();
        assert!(here.iter().any(|line| line.contains("left out")), "{written}: {lines}");
        assert!(!lines.contains("withheld-number"), "{written}: {lines}");
        let digits = number.split_once(' ').expect("a country code").1.replace([' ', '-'], "");
        assert_eq!(files_with(&site, &digits), Vec::<String>::new(), "{written}");
        assert!(!site.text("fr/about/index.html").contains("٤٥٦"), "{written}");
    }
}

#[test]
fn all_that_is_made_of_a_text_is_without_the_number() {
    let sample = with_line(
        campaign("NG", "en"),
        "en",
        ("l", "Line"),
        ("active", "+234 201 460 7800", LONG_AGO),
    );
    let body = "x\n\n## Call 0201 460 7800 {.steps}\n\n1. Ring 02014607800.\n\n### At 0201-460-7800\n\nSee [it](#at-0201-460-7800).\n\n\
                | a | b |\n|---|---|\n| c | 0201 460 7800 |\n\n[0201 460 7800](helpline:l)\n\n\
                Note[^1].\n\n[^1]: Or 0201 460 7800.\n";
    let head = "---\ntitle: Ring 0201 460 7800\ndescription: Or 0201 460 7800\nkeywords: [\"0201 460 7800\"]\n---\n";
    let sample = sample
        .file("content/guides/en.md", "---\ntitle: G\n---\nx\n")
        .file("content/guides/g/en.md", &format!("{head}\n{body}"))
        .file("content/news/en.md", "---\ntitle: N\n---\nx\n")
        .file("content/news/n/facts.yaml", "date: 2026-11-20\n")
        .file("content/news/n/en.md", &format!("{head}\nCall 0201 460 7800.\n"))
        .file("content/guides/02014607800/en.md", "---\ntitle: Six\n---\nx\n");
    let (site, lines) = built(&sample);
    assert_eq!(files_with(&site, "14607800"), Vec::<String>::new());
    assert!(site.files.keys().all(|path| !path.contains("14607800")), "{:?}", site.paths());
    for line in
        ["g/en.md:2:", "g/en.md:3:", "g/en.md:4:", "g/en.md:9:", "g/en.md:11:", "g/en.md:13:"]
    {
        assert!(lines.contains(line), "{line}: {lines}");
    }
    site.assert_links_exist();
}

#[test]
fn closed_and_expired_helplines_leave_their_numbers_nowhere() {
    let number = "+95 1 549 309";
    let organisation = |sample: Sample| {
        sample
            .file("content/organisations/o/facts.yaml", &format!("phone: \"{number}\"\n"))
            .text("content/organisations/en.md", "O", "x\n")
            .text("content/organisations/o/en.md", "O", "x\n")
            .file(
                "content/regions/r/facts.yaml",
                &format!("code: MM-06\nhelp_points: [{{organisation: o, phone: \"{number}\"}}]\n"),
            )
            .text("content/regions/en.md", "R", "x\n")
            .text("content/regions/r/en.md", "R", "x\n")
            .text("content/about/en.md", "T", "Or 01 549 309 today, or +951549309.\n")
    };
    let line = |status: &str, assured: &str| {
        organisation(with_line(
            campaign("MM", "en"),
            "en",
            ("l", "Line"),
            (status, number, assured),
        ))
    };
    let expired = line("active", LATELY)
        .file("content/helplines/l/en.md", "---\ntitle: Line\nexpire_on: 2026-11-21\n---\nx\n");
    for (sample, reason) in [
        (line("closed", LATELY), "`l` is closed"),
        (line("closed", LONG_AGO), "`l` is closed"),
        (line("paused", LATELY), "`l` is paused"),
        (line("active", LONG_AGO), "`l` is withheld"),
        (expired.clone(), "`l` expired on 2026-11-21"),
    ] {
        let (site, lines) = built(&sample);
        for place in
            ["organisations/o/facts.yaml:1:", "regions/r/facts.yaml:2:", "about/en.md:4:4:"]
        {
            let is_there = |line: &str| line.contains(place) && line.contains(reason);
            assert!(lines.lines().any(is_there), "{reason} at {place}: {lines}");
        }
        for page in ["organisations/o", "regions/r", "about"] {
            site.hides(&format!("en/{page}/index.html"), "549 309");
            site.hides(&format!("en/{page}/index.html"), "1549309");
        }
        if !reason.contains("paused") {
            assert_eq!(files_with(&site, "1549309"), Vec::<String>::new(), "{reason}");
        }
    }
    // The page is published until its last day, and so is the number.
    let before = expired.replace("content/helplines/l/en.md", "2026-11-21", "2026-12-21");
    let (site, _) = built(&before);
    site.shows("en/organisations/o/index.html", "tel:+951549309");
}

#[test]
fn a_message_has_the_number_of_a_helpline_that_works_alone() {
    let line = |status: &str, assured: &str| {
        with_line(campaign("VN", "vi"), "vi", ("l", "Đường dây"), (status, "18001567", assured))
    };
    let is_sent = |sample: Sample, sms: &str| {
        let text = format!("---\ntitle: Trang\nsms: \"{sms}\"\n---\nx\n");
        let sample = sample.file("content/about/vi.md", &text);
        let (site, lines) = built(&sample);
        let is_found = lines.contains("[sms-number]");
        let page = site.text("vi/about/index.html");
        let is_sent = !page.contains("sms:?&amp;body=Trang");
        assert_eq!(is_found, !is_sent, "{sms}: {lines}");
        is_sent
    };
    assert!(is_sent(line("active", LATELY), "Goi 18001567 ngay"));
    assert!(is_sent(line("active", LATELY), "Goi 18001567, 112"));
    assert!(is_sent(line("active", LATELY), "Co 250 nguoi"));
    for (status, assured) in
        [("closed", LATELY), ("paused", LATELY), ("active", LONG_AGO), ("unknown", LONG_AGO)]
    {
        assert!(!is_sent(line(status, assured), "Goi 18001567 ngay"), "{status}");
    }
    let expired = line("active", LATELY)
        .file("content/helplines/l/vi.md", "---\ntitle: L\nexpire_on: 2026-11-21\n---\n");
    assert!(!is_sent(expired, "Goi 18001567 ngay"));
    for sms in ["Gọi 0912345678", "Gọi 115 ngay", "+84 24 3765 4321"] {
        assert!(!is_sent(line("active", LATELY), sms), "{sms}");
    }
}

#[test]
fn addresses_of_a_withheld_helpline_are_no_links() {
    let line = |assured: &str| {
        let channels = "[{type: voice, number: \"+962 6 500 8888\"}, {type: email, address: help@line.jo}, \
                        {type: telegram, account: jo_line}, {type: chat, url: \"https://line.jo/chat\"}]";
        campaign("JO", "en")
            .file(
                "content/helplines/line/facts.yaml",
                &format!("status: active\nchannels: {channels}\nassured: {assured}\n"),
            )
            .text("content/helplines/line/en.md", "Line", "x\n")
            .text(
                "content/about/en.md",
                "T",
                "<help@line.jo>, [chat](https://www.line.jo/chat/), <https://t.me/jo_line>, [other](https://line.jo/)\n",
            )
            .file(
                "content/organisations/o/facts.yaml",
                "email: help@line.jo\nurl: \"https://line.jo/chat\"\n",
            )
            .text("content/organisations/en.md", "O", "x\n")
            .text("content/organisations/o/en.md", "O", "x\n")
    };
    let (site, lines) = built(&line(LONG_AGO));
    let left_out = lines.lines().filter(|line| line.contains("dead-link")).count();
    assert_eq!(left_out, 3, "{lines}");
    assert_eq!(lines.matches("warning[withheld-number]").count(), 2, "{lines}");
    for page in ["about", "organisations/o"] {
        for address in
            ["mailto:help@line.jo", "line.jo/chat\"", "line.jo/chat/\"", "href=\"https://t.me/"]
        {
            site.hides(&format!("en/{page}/index.html"), address);
        }
    }
    site.shows("en/about/index.html", "https://line.jo/\"");
    let (site, lines) = built(&line(LATELY));
    assert!(!lines.contains("dead-link") && !lines.contains("withheld-number"), "{lines}");
    site.shows("en/about/index.html", "mailto:help@line.jo");
}

#[test]
fn numbers_of_no_helpline_are_found_by_their_form_and_the_words_before_them() {
    let found = |country: &str, language: &str, text: &str| {
        let sample = campaign(country, language);
        let sample =
            sample.text(&format!("content/about/{language}.md"), "T", &format!("{text}\n"));
        sample.check().lines().contains("[number-in-prose]")
    };
    for (country, language, text) in [
        ("BR", "pt", "(11) 91234-5678"),
        ("BR", "pt", "Zap: (11) 91234-5678"),
        ("BR", "pt", "11912345678"),
        ("BR", "pt", "11 91234-5678"),
        ("RU", "ru", "Тел.: 2 309 903"),
        ("RU", "ru", "Горячая линия 2 309 903"),
        ("TN", "fr", "Tél. : 71.123.456"),
        ("VN", "vi", "Tổng đài 111"),
        ("VN", "vi", "Nhắn tin đến 8088"),
        ("EG", "ar", "عيّط لـ 193"),
    ] {
        assert!(found(country, language, text), "{text}");
    }
    for (country, language, text) in [
        ("VN", "vi", "Quyết định số 130/CP ngày 17/8/2004"),
        ("VN", "vi", "Nghị định số 144/2021"),
        ("VN", "vi", "Ngày 20 tháng 9 năm 2026"),
        ("BR", "pt", "CEP 01310-100"),
        ("BR", "pt", "De 2019 a 2026, 12.500 pessoas"),
        ("TN", "fr", "Code postal 1002, 12.500 dinars"),
        ("RU", "ru", "Население 2 309 903 человека"),
    ] {
        assert!(!found(country, language, text), "{text}");
    }
}

/// A campaign whose helpline `l` has a short code and was confirmed long ago, with one text.
fn with_code(country: &str, language: &str, code: &str, text: &str) -> Sample {
    with_line(campaign(country, language), language, ("l", "Line"), ("active", code, LONG_AGO))
        .text(&format!("content/about/{language}.md"), "T", &format!("{text}\n"))
}

#[test]
fn short_codes_are_left_out_beside_words_and_reported_elsewhere() {
    for (country, language, code, text) in [
        ("TR", "tr", "183", "Hemen 183 ara."),
        ("TR", "tr", "183", "183 numaralı hattı ara."),
        ("TR", "tr", "183", "ALO 183"),
        ("KE", "sw", "116", "Pigia 116 sasa."),
        ("KE", "sw", "116", "Wasiliana na 116."),
        ("PH", "en", "1343", "Text 1343."),
        ("PH", "fil", "1343", "Tumawag sa 1343."),
        ("TH", "th", "1300", "กรุณาโทร 1300"),
        ("TH", "th", "1300", "โทร ๑๓๐๐"),
        ("JP", "ja", "188", "188に電話してください。"),
        ("KR", "ko", "1366", "1366 번으로 전화하세요"),
    ] {
        let (site, lines) = built(&with_code(country, language, code, text));
        assert!(lines.contains("is left out of the text: `l` is withheld"), "{text}: {lines}");
        site.shows(&format!("{language}/about/index.html"), "…");
        assert!(!lines.contains("may be the number"), "{text}: {lines}");
    }
    // In these sentences, and in languages whose words are not known, an editor is told of each place.
    for (country, language, code, text) in [
        ("TR", "tr", "183", "183 ücretsizdir."),
        ("KE", "sw", "116", "116 ni bure."),
        ("IN", "mr", "1098", "1098 मोफत आहे."),
        ("TH", "th", "1300", "จำ 1300 ไว้"),
        ("ET", "om", "116", "Bilbilaa 116"),
        ("ET", "om", "110", "Bilbilaa 110"),
    ] {
        let (_, lines) = built(&with_code(country, language, code, text));
        let sentence = format!("`{code}` may be the number of `l`, which is withheld");
        assert!(lines.contains(&sentence), "{text}: {lines}");
    }
    for (country, language, code, text) in [
        ("AL", "en", "100", "It has 100 people."),
        ("AL", "en", "2026", "In 2026 and later."),
        ("AL", "en", "116", "It costs 116 lekë or 116 €."),
        ("AL", "en", "116", "Between 1,116 and 116,5 or 116%."),
        ("GE", "ka", "116", "ფასი 116 ლარი"),
    ] {
        let (site, lines) = built(&with_code(country, language, code, text));
        assert!(!lines.contains("number-in-prose"), "{text}: {lines}");
        site.shows(&format!("{language}/about/index.html"), code);
    }
}

#[test]
fn short_codes_in_facts_and_captions_are_left_out_or_reported() {
    let sample = with_code("KE", "sw", "116", "x")
        .file(
            "content/regions/r/facts.yaml",
            "code: KE-30\nhelplines: [l]\nhelp_points: [{organisation: o, place: \"Moi Avenue 5, piga 116\"}]\n",
        )
        .file("content/organisations/o/facts.yaml", "regions: [r]\n")
        .text("content/organisations/sw.md", "O", "x\n")
        .text("content/organisations/o/sw.md", "O", "x\n")
        .text("content/regions/sw.md", "R", "x\n")
        .text("content/regions/r/sw.md", "R", "x\n")
        .file("content/about/leaflet.txt", "Soma.\nPiga 116 sasa, au 116 baadaye.\n116 ni bure.\n")
        .text("content/about/sw.md", "T", "[Kijitabu](leaflet.txt)\n");
    let (site, lines) = built(&sample);
    site.shows("sw/regions/r/index.html", "Moi Avenue 5, piga …");
    assert!(lines.contains("the number of `l` is left out of sw/regions/r/index.html"), "{lines}");
    let here = "content/regions/r/facts.yaml:3:";
    let is_there = |line: &str| line.starts_with(here) && line.contains("`116` may be the number");
    assert!(lines.lines().any(is_there), "{lines}");
    let leaflet =
        site.files.iter().find(|(path, _)| path.ends_with(".txt") && path.contains("leaflet"));
    let leaflet = String::from_utf8_lossy(leaflet.expect("the leaflet").1).into_owned();
    assert!(leaflet.contains("Piga … sasa") && leaflet.contains("116 ni bure"), "{leaflet}");
    assert!(lines.contains("leaflet.txt:3:1: "), "{lines}");
}

#[test]
fn a_printed_sheet_has_no_withheld_code_in_its_place() {
    let folder = with_code("KE", "sw", "116", "x")
        .file(
            "content/posters/p/facts.yaml",
            "code: \"704\"\nplace: River Road, piga 116\nleads_to: about\nhelplines: [emergency]\nsize: A3\nscan_distance_cm: 80\n",
        )
        .text("content/posters/sw.md", "P", "x\n")
        .text("content/posters/p/sw.md", "P", "x\n")
        .write();
    let drawn = folder.fener(&["posters"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.stderr);
    let sheets = folder.files("print");
    let texts: Vec<String> = sheets
        .iter()
        .filter(|(path, _)| path.ends_with("A3.html"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    assert!(texts.iter().any(|text| text.contains("River Road, piga …")), "{:?}", sheets.keys());
    assert!(texts.iter().all(|text| !text.contains("piga 116")), "{:?}", sheets.keys());
}

#[test]
fn typed_addresses_of_a_withheld_helpline_are_left_out() {
    let channels = "[{type: email, address: a@line.ir}, {type: telegram, account: abc}]";
    let sample = campaign("IR", "fa")
        .file(
            "content/helplines/l/facts.yaml",
            &format!("status: active\nchannels: {channels}\nassured: {LONG_AGO}\n"),
        )
        .text("content/helplines/l/fa.md", "خط", "x\n")
        .text(
            "content/about/fa.md",
            "T",
            "<a@line.ir> A@LINE.IR\n\nhttps://telegram.me/abc, <https://t.me/abc?start=1>, t.me/abc یا @abc.\n\nx@line.ir t.me/abcd\n",
        );
    let (site, lines) = built(&sample);
    let page = site.text("fa/about/index.html").to_lowercase();
    for address in [" a@line.ir", ">a@line.ir", "telegram.me/abc", "t.me/abc?", "t.me/abc ", "@abc"]
    {
        assert!(!page.contains(address), "{address}: {page}");
    }
    assert!(page.contains("x@line.ir") && page.contains("t.me/abcd"), "{page}");
    assert!(lines.contains("address A@LINE.IR is left out of the text"), "{lines}");
}

#[test]
fn a_title_names_the_number_of_its_helpline_alone() {
    let title = |title: &str| {
        let sample = with_line(campaign("TR", "tr"), "tr", ("l", title), ("active", "184", LATELY));
        sample.check().lines()
    };
    let lines = title("ALO 183");
    assert!(lines.contains("the title of `l` has the number 183, its facts do not"), "{lines}");
    for own in ["ALO 184", "Hat 2024", "7/24 hat"] {
        assert!(!title(own).contains("number-in-prose"), "{own}");
    }
}
