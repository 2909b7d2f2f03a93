//! Leaflets and cards: what they say, what they leave out, and when they may not be printed.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests make campaigns of their own"
)]

mod support;

use std::fs;

use support::{Folder, Outcome};

/// A campaign in Romanian, Russian and Arabic.
struct Campaign(Folder);

impl Campaign {
    fn new() -> Campaign {
        let campaign = Campaign(Folder::new());
        campaign.put(
            "fener.yaml",
            "title: Drum bun\nbase_url: https://drum-bun.md/\ncountry: MD\nexit_url: https://www.wikipedia.org/\n\
             emergency: [\"112\"]\nlanguages:\n  - {code: ro, name: Română}\n  - {code: ru, name: Русский}\n  \
             - {code: ar, name: العربية}\n",
        );
        campaign.texts("content", ["Acasă", "Главная", "الرئيسية"], "");
        campaign.put(
            "content/helplines/emergency/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
        );
        campaign.texts("content/helplines/emergency", ["Urgențe", "Помощь", "الطوارئ"], "");
        campaign.line("2026-11-12, by: operator");
        campaign.texts("content/helplines/line", ["Linia", "Линия", "الخط"], "");
        campaign.put("content/guides/job/facts.yaml", "helplines: [line]\nupdated: 2026-11-20\n");
        campaign.guide("1. **Notează numele.** Scrie adresa.\n2. Cere contractul.\n");
        campaign.put(
            "content/posters/wall/facts.yaml",
            "code: \"101\"\nplace: school\nleads_to: guides/job\nsheets: [leaflet, card]\n",
        );
        campaign.texts("content/posters/wall", ["Întreabă.", "Спроси.", "اسأل."], "");
        campaign
    }

    fn put(&self, path: &str, text: &str) {
        self.0.put(path, text.as_bytes());
    }

    fn texts(&self, folder: &str, titles: [&str; 3], body: &str) {
        for (code, title) in ["ro", "ru", "ar"].iter().zip(titles) {
            self.put(
                &format!("{folder}/{code}.md"),
                &format!("---\ntitle: {title}\n---\n\n{body}"),
            );
        }
    }

    fn line(&self, assured: &str) {
        self.put(
            "content/helplines/line/facts.yaml",
            &format!(
                "status: active\nchannels: [{{type: voice, number: \"+373 22 123 456\"}}]\nassured: {{on: {assured}}}\n"
            ),
        );
    }

    fn guide(&self, steps: &str) {
        let body = format!(
            "## Pașii {{.steps}}\n\n{steps}\n## Semne {{.red-flags}}\n\nRăspunde azi\n: Cere [zile](helpline:emergency).\n"
        );
        self.texts("content/guides/job", ["Lucru", "Работа", "عمل"], &body);
    }

    fn fener(&self, arguments: &[&str]) -> Outcome {
        self.0.fener(arguments)
    }

    /// Draws the leaflet and the card in a language.
    fn draw(&self, lang: &str) -> [String; 2] {
        let output = self.fener(&["posters"]);
        assert_eq!(output.code, Some(0), "{}", output.stderr);
        ["leaflet", "cards"]
            .map(|name| self.0.text(&format!("print/101/101-{lang}-{name}-A4.html")))
    }
}

/// Returns the body of a sheet without its tags, one space between words.
fn words(sheet: &str) -> String {
    let body = sheet.split_once("<body").unwrap().1;
    let text: Vec<&str> =
        body.split('<').map(|part| part.split_once('>').map_or(part, |p| p.1)).collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_leaflet_and_a_card_say_what_the_page_says() {
    let campaign = Campaign::new();
    for (lang, title, dir) in
        [("ro", "Lucru", "ltr"), ("ru", "Работа", "ltr"), ("ar", "عمل", "rtl")]
    {
        let [leaflet, card] = campaign.draw(lang);
        let said = words(&leaflet);
        for part in
            [title, "Notează numele. Scrie adresa.", "Răspunde azi", "Cere zile.", "+373 22"]
        {
            assert!(said.contains(part), "{part} is not in {said}");
        }
        assert!(leaflet.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")));
        assert!(
            leaflet.contains("HTTPS://DRUM-BUN.MD/101/")
                && card.contains("HTTPS://DRUM-BUN.MD/101/")
        );
        let card_said = words(&card);
        assert!(card_said.contains(title) && card_said.contains("+373 22"), "{card_said}");
        assert_eq!(card.matches("class=\"visit\"").count(), 10);
        // The days on which the number and the text were confirmed.
        assert!(
            said.contains("12") && said.contains("2026") && card_said.contains("2026"),
            "{said}"
        );
        assert!(!leaflet.contains("class=\"proof\"") && !card.contains("class=\"proof\""));
    }
}

#[test]
fn a_withheld_number_is_on_no_paper() {
    let campaign = Campaign::new();
    // Older than the 90 days of `freshness.block`.
    campaign.line("2026-01-01, by: operator");
    for sheet in campaign.draw("ro") {
        assert!(!sheet.contains("123 456") && !sheet.contains("22123456"), "{sheet}");
        assert!(sheet.contains("class=\"proof\"") && sheet.contains("112"));
    }
    let output = campaign.fener(&["posters", "--final"]);
    let said = output.stderr;
    assert_eq!(output.code, Some(1), "{said}");
    assert!(said.contains("101 is a proof: confirm the withheld number"), "{said}");
}

#[test]
fn a_card_says_where_a_short_number_works() {
    let campaign = Campaign::new();
    campaign.put(
        "content/helplines/line/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"116111\", works_from: [MD]}]\nassured: {on: 2026-11-12, by: operator}\n",
    );
    for (lang, country) in [("ro", "Moldova"), ("ru", "Молдов"), ("ar", "مولدوفا")] {
        let [leaflet, card] = campaign.draw(lang);
        assert!(
            words(&leaflet).contains(country) && words(&card).contains(country),
            "{}",
            words(&card)
        );
    }
}

#[test]
fn a_long_text_is_cut_at_a_sentence() {
    let campaign = Campaign::new();
    let sentence = "Scrie numele întreg al angajatorului și adresa locului de muncă și cere o copie a contractului";
    for (count, sentences) in [(6, 1), (12, 3), (40, 1), (40, 8), (200, 2)] {
        let step = |at: usize| {
            let more: String =
                (1..sentences).map(|n| format!(" {sentence}, partea {n}.")).collect();
            format!("{at}. {sentence}.{more}\n")
        };
        campaign.guide(&(1..=count).map(step).collect::<String>());
        let [leaflet, _] = campaign.draw("ro");
        let list = leaflet.split("<li").skip(1);
        let items: Vec<&str> = list.map(|item| item.split_once("</li>").unwrap().0).collect();
        let items: Vec<&str> = items.iter().map(|item| item.split_once('>').unwrap().1).collect();
        assert!(!items.is_empty() && items.len() <= count, "{count} {sentences}");
        assert!(
            items.iter().all(|item| item.starts_with("Scrie") && item.ends_with('.')),
            "{items:?}"
        );
        // A page of A5 has room for about 5,000 letters at 9 pt.
        let letters: usize = items.iter().map(|item| item.chars().count()).sum();
        assert!(letters < 8_000, "{count} {sentences}: {letters}");
        if count == 6 {
            assert_eq!(items.len(), 6);
            assert!(words(&leaflet).contains("Răspunde azi"));
        }
    }
}

#[test]
fn a_final_leaflet_needs_a_translation_that_is_up_to_date() {
    let campaign = Campaign::new();
    let stamped = campaign.fener(&["posters", "--final", "--languages", "ro,ru", "--copies", "5"]);
    let said = stamped.stderr;
    assert_eq!(stamped.code, Some(0), "{said}");
    assert!(said.contains("101: 5 copies of 2026-11-22"), "{said}");
    let ru = campaign.0.text("content/guides/job/ru.md");
    let stamp = "translation: {from: ro, state: machine, by: x, on: 2026-11-20}\n---\n\n";
    campaign.put(
        "content/guides/job/ru.md",
        &ru.replace("---\n\n", stamp).replace("Cere contractul", "Проси"),
    );
    let [leaflet, _] = campaign.draw("ru");
    // The source's step stands in for the machine's, in its own language.
    assert!(leaflet.contains("<li lang=\"ro\" dir=\"ltr\">Cere contractul.</li>"), "{leaflet}");
    let output = campaign.fener(&["posters", "--final", "--languages", "ru"]);
    let said = output.stderr;
    assert_eq!(output.code, Some(1), "{said}");
    assert!(said.contains("101: withheld in `ru`, because outdated or not translated by a person: 3 blocks of `guides/job`"), "{said}");
    // Another number: the paper that was printed before is to be recalled.
    campaign.put(
        "content/helplines/line/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"+373 22 999 999\"}]\nassured: {on: 2026-11-20, by: operator}\n",
    );
    let recalled = campaign.fener(&["posters", "recall"]);
    let said = recalled.stdout;
    assert_eq!(recalled.code, Some(1), "{said}");
    assert!(said.contains("101  school: 5 copies") && said.contains("+37322123456"), "{said}");
}

#[test]
fn typed_numbers_are_recalled() {
    let line = "status: active\nchannels:\n  - {type: voice, number: \"+373 22 123 456\"}\n  - {type: whatsapp, number: \"+373 69 111 222\"}\n\
                assured: {on: 2026-11-12, by: operator}\n";
    let other = "status: active\nchannels: [{type: voice, number: \"116111\", works_from: [MD]}]\nassured: {on: 2026-11-12, by: operator}\n";
    // The text, the helplines and the text as they then become, and the answer of the recall.
    for (name, typed, line_then, text_then, said) in [
        (
            "first",
            "Sună la +373 22 123 456.",
            line.replace("123 456", "999 999"),
            "",
            "number +37322123456 of `line`",
        ),
        (
            "second",
            "Scrie la 069 111 222.",
            line.replace("111 222", "333 444"),
            "",
            "number +37369111222 of `line`",
        ),
        ("other", "Sună la 116 111.", line.to_owned(), "", "number 116111 of `other`"),
        (
            "unknown",
            "Sună la +373 22 777 888.",
            line.to_owned(),
            "Sună.",
            "number 37322777888 is no longer in the text of `guides/job`",
        ),
        (
            "national",
            "Sună la 022 555 666.",
            line.to_owned(),
            "Sună la 022 555 667.",
            "number 022555666 is no longer",
        ),
        ("kept", "Sună la +373 22 777 888.", line.to_owned(), "", ""),
        ("price", "Costă 22 777 888 lei, în 2026.", line.to_owned(), "Costă puțin.", ""),
    ] {
        let campaign = Campaign::new();
        campaign.put("content/helplines/line/facts.yaml", line);
        campaign.put("content/helplines/other/facts.yaml", other);
        campaign.texts("content/helplines/other", ["Altă linie", "Другая", "آخر"], "");
        campaign.guide(&format!("1. Cere contractul. {typed}\n"));
        let printed = campaign.fener(&["posters", "--final", "--languages", "ro", "--copies", "5"]);
        assert_eq!(printed.code, Some(0), "{name}: {}", printed.stderr);
        let before = campaign.fener(&["posters", "recall"]);
        assert_eq!(before.code, Some(0), "{name}: {}", before.stdout);

        campaign.put("content/helplines/line/facts.yaml", &line_then);
        if name == "other" {
            campaign.put("content/helplines/other/facts.yaml", &other.replace("active", "closed"));
        }
        if !text_then.is_empty() {
            campaign.guide(&format!("1. Cere contractul. {text_then}\n"));
        }
        let after = campaign.fener(&["posters", "recall"]);
        let told = after.stdout;
        assert_eq!(after.code == Some(0), said.is_empty(), "{name}: {told}");
        assert!(told.contains(said), "{name}: {told}");
    }
}

#[test]
fn a_long_title_is_set_smaller_before_it_is_cut() {
    let campaign = Campaign::new();
    let words = "întreabă cine plătește drumul și cine ține pașaportul înainte să spui da la o muncă în altă țară unde ";
    let size = |sheet: &str, before: &str| -> f64 {
        let rest = sheet.split_once(before).unwrap().1.split_once("--letters:").unwrap().1;
        rest.split_once(';').unwrap().0.parse().unwrap()
    };
    let mut last = (f64::MAX, f64::MAX);
    for (letters, findings) in [(40, ""), (90, ""), (130, ""), (220, "card"), (700, "card")] {
        let title: String = words.repeat(8).chars().take(letters).collect();
        campaign.texts(
            "content/guides/job",
            [title.trim(), "Работа", "عمل"],
            "1. Cere contractul.\n",
        );
        let [leaflet, card] = campaign.draw("ro");
        let sizes = (size(&leaflet, "sheet inside"), size(&card, "class=\"visit\""));
        assert!(
            sizes.0 <= last.0 && sizes.1 <= last.1 && sizes.0 >= 2.6 && sizes.1 >= 2.95,
            "{sizes:?}"
        );
        last = sizes;
        let output = campaign.fener(&["check"]);
        let said = output.stderr;
        for name in ["card", "leaflet"] {
            let is_said = said.contains(&format!("the title does not fit on a {name}"));
            assert_eq!(is_said, findings.contains(name), "{letters}: {said}");
        }
    }
    campaign.put(
        "content/posters/wall/facts.yaml",
        "code: \"101\"\nplace: school\nleads_to: guides/job\nsheets: [leaflet]\n",
    );
    for (letters, is_cut) in [(220, false), (350, false), (520, true)] {
        let title: String = words.repeat(8).chars().take(letters).collect();
        campaign.texts("content/guides/job", [title.trim(), "Работа", "عمل"], "1. Cere.\n");
        let output = campaign.fener(&["check"]);
        let said = output.stderr;
        assert_eq!(
            said.contains("the title does not fit on a leaflet"),
            is_cut,
            "{letters}: {said}"
        );
    }
}

#[test]
fn a_page_without_a_text_in_a_language_has_no_leaflet_in_it() {
    let campaign = Campaign::new();
    campaign.0.remove("content/guides/job/ar.md");
    let output = campaign.fener(&["posters"]);
    let said = output.stderr;
    assert!(
        said.contains("101: no leaflet or card in `ar`: `guides/job` has no text in it"),
        "{said}"
    );
    assert!(!campaign.0.path().join("print/101/101-ar-leaflet-A4.html").exists());
    assert!(campaign.0.path().join("print/101/101-ru-leaflet-A4.html").exists());
}

#[test]
fn any_page_can_be_handed_out() {
    let campaign = Campaign::new();
    for target in ["helplines/line", "guides", "guides/job", "helplines/emergency", "about"] {
        campaign.texts("content/about", ["Despre noi", "О нас", "من نحن"], "Cine suntem.\n");
        campaign.put(
            "content/posters/wall/facts.yaml",
            &format!("code: \"101\"\nplace: school\nleads_to: {target}\nsheets: [leaflet, card]\n"),
        );
        campaign.texts("content/guides", ["Ghiduri", "Советы", "أدلة"], "");
        let [leaflet, card] = campaign.draw("ro");
        let expected =
            if matches!(target, "helplines/line" | "guides/job") { "+373 22" } else { "112" };
        assert!(words(&leaflet).contains(expected) && words(&card).contains(expected), "{target}");
    }
}

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 8\"><path fill=\"#123456\" d=\"M0 0h20v8z\"/></svg>";

#[test]
fn a_logo_is_printed_where_its_organisation_agreed() {
    let campaign = Campaign::new();
    campaign.texts("content/organisations", ["Organizații", "Организации", "منظمات"], "");
    for (name, colour, facts) in [
        ("agreed", "aa0001", "role: consortium\napproved: true\nlogo: logo.svg\n"),
        ("named", "aa0002", "role: consortium\napproved: true\n"),
        ("silent", "aa0003", "role: consortium\nlogo: logo.svg\n"),
        ("refused", "aa0004", "role: consortium\napproved: false\nlogo: logo.svg\n"),
        ("donor", "aa0005", "role: donor\napproved: true\nlogo: logo.svg\n"),
    ] {
        let folder = format!("content/organisations/{name}");
        campaign.put(&format!("{folder}/facts.yaml"), facts);
        campaign.put(&format!("{folder}/logo.svg"), &LOGO.replace("123456", colour));
        campaign.texts(&folder, [name; 3], "Cine suntem.\n");
    }
    let facts = "code: \"101\"\nplace: school\nleads_to: guides/job\nsheets: [poster, strips, leaflet, card]\n";
    campaign.put("content/posters/wall/facts.yaml", facts);
    let [leaflet, cards] = campaign.draw("ro");
    let poster = campaign.0.text("print/101/101-ro-A4.html");
    for sheet in [&leaflet, &cards, &poster] {
        assert!(sheet.contains("aa0001") && sheet.contains("alt=\"agreed\""), "{sheet}");
        for other in ["aa0002", "aa0003", "aa0004", "aa0005", "silent", "refused", "donor"] {
            assert!(!sheet.contains(other), "{other}");
        }
    }
    assert!(words(&leaflet).contains("named") && words(&poster).contains("named"));

    assert_eq!(campaign.fener(&["build"]).code, Some(0));
    let home = campaign.0.text("public/ro/index.html");
    let list =
        home.split_once("<ul class=\"supporters\">").unwrap().1.split_once("</ul>").unwrap().0;
    assert!(list.contains("alt=\"agreed\"") && list.contains(">named</a>"), "{list}");
    assert!(
        !list.contains("silent") && !list.contains("refused") && !list.contains("donor"),
        "{list}"
    );
    let published = fs::read_dir(campaign.0.path().join("public/files")).unwrap().count();
    assert_eq!(published, 2, "the logos of those alone that agreed");

    // A discreet campaign does not say who is behind it before a page is opened.
    let config = campaign.0.text("fener.yaml");
    campaign.put("fener.yaml", &format!("{config}discreet: true\n"));
    assert_eq!(campaign.fener(&["build"]).code, Some(0));
    let home = campaign.0.text("public/ro/index.html");
    assert!(!home.contains("supporters\"") && !home.contains("agreed"), "{home}");

    campaign.0.remove("content/organisations/agreed/logo.svg");
    let output = campaign.fener(&["check"]);
    let said = output.stderr;
    assert!(
        said.contains("error[dead-link]: file `logo.svg` does not exist in this folder"),
        "{said}"
    );
}

#[test]
fn strips_keep_their_codes_from_the_edge() {
    let campaign = Campaign::new();
    let facts = "code: \"101\"\nplace: school\nleads_to: guides/job\nsheets: strips\n";
    campaign.put("content/posters/wall/facts.yaml", facts);
    let config = campaign.0.text("fener.yaml");
    let number = |sheet: &str, before: &str, after: &str| -> f64 {
        let rest = sheet.split_once(before).unwrap_or_else(|| panic!("no {before}")).1;
        rest.split_once(after).unwrap().0.parse().unwrap()
    };
    for (base, phone) in [
        ("https://drum-bun.md/", "112"),
        ("https://drum-bun.md/", "+373 22 123 456"),
        ("https://a-very-long-name-of-a-campaign.drum-bun.md/fara-frica/", "+373 22 123 456"),
        ("https://drum-bun.md/o-cale-foarte-lunga/catre-campanie/", "0 800 11116"),
        ("https://xn--rrug-opa.al/", "+44 7700 900123"),
    ] {
        campaign.put("fener.yaml", &config.replace("https://drum-bun.md/", base));
        campaign.put(
            "content/helplines/line/facts.yaml",
            &format!("status: active\nchannels: [{{type: voice, number: \"{phone}\"}}]\nassured: {{on: 2026-11-12, by: operator}}\n"),
        );
        let output = campaign.fener(&["posters"]);
        assert_eq!(output.code, Some(0), "{}", output.stderr);
        let sheet = campaign.0.text("print/101/101-ro-tear-off-A4.html");
        // Seven codes and the two margins fill the width of A4; below them is the third margin.
        let strips = sheet.split_once("<section class=\"strips\"").unwrap().1;
        let width = number(strips, "style=\"width:", "mm\"");
        assert!(7.0 * width + 2.0 * 6.0 <= 210.0 + 0.07, "{width}");
        assert!(sheet.contains("block-size:86mm") || sheet.contains("block-size: 86mm"));
        // The longest line above a code fits beside it and the margins, so that it pushes no code out.
        let room = 86.0 - width - 3.0 - 6.0;
        let first = strips.split_once("class=\"strip\"").unwrap().1.split_once("<svg").unwrap().0;
        for part in first.split("--letters:").skip(1) {
            let size: f64 = part.split_once('"').unwrap().0.parse().unwrap();
            let lines = part.split_once('>').unwrap().1.split_once("</bdi>").unwrap().0;
            for line in lines.split("<br>") {
                let length = line.chars().count() as f64 * size * 0.6;
                assert!(length <= room, "{line}: {length} mm of {room}");
            }
        }
    }
    let css = include_str!("../themes/fener/css/paper.css");
    let rule = |name: &str| css.lines().find(|line| line.starts_with(name)).unwrap();
    assert!(rule(".strips {").contains("padding-inline: 6mm"));
    assert!(rule(".strip {").contains("padding-block: 3mm 6mm"));
    // Neither the rows nor the columns of strips grow with what stands in them, nor with the lines between them.
    assert!(rule(".strips {").contains("minmax(0, 1fr) / repeat(7, minmax(0, 1fr))"));
    assert!(
        rule(".strip + .strip {").contains("border-left: .3mm")
            && rule(".strip + .strip {").contains("margin-left: -.3mm")
    );
}
