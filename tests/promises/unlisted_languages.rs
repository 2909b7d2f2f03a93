//! Languages that Fener and CLDR know little of: their readers get the words of the next language in the chain.

use crate::support::{Folder, Sample};

/// A campaign that `fener init` makes.
fn init(country: &str, languages: &str) -> Folder {
    let folder = Folder::new();
    let emergency = if country == "MX" { "911" } else { "112" };
    let made = folder.fener(&[
        "init",
        "road",
        "--name",
        "Camino",
        "--languages",
        languages,
        "--country",
        country,
        "--emergency",
        emergency,
        "--base-url",
        "https://camino.org.mx/",
    ]);
    assert_eq!(made.code, Some(0), "{languages}: {made:?}");
    folder
}

#[test]
fn phrases_to_translate_leave_the_chain_alone() {
    for (country, languages, own, words) in [
        ("MX", "es,en,nci", "nci", "Salir"),
        ("CH", "de,en,rm", "rm", "Weg hier"),
        ("MX", "es,en,nah", "nah", "Salir"),
    ] {
        let folder = init(country, languages);
        let phrases = folder.text(&format!("road/locales/{own}.ftl"));
        assert!(phrases.contains("\n# exit = Leave\n"), "{phrases}");
        let built = folder.fener(&["build", "--root", "road", "--drafts", "--out", "site"]);
        assert_eq!(built.code, Some(0), "{built:?}");
        let page = folder.text(&format!("site/{own}/index.html"));
        assert!(page.contains(words) && !page.contains("Leave"), "{own}: {page}");
    }
}

#[test]
fn init_makes_no_findings_about_plurals() {
    for (country, languages) in [("IL", "he,ar,en"), ("MX", "es,nci"), ("HU", "hu,ga")] {
        let folder = init(country, languages);
        let said = folder.fener(&["check", "--root", "road"]);
        let said = format!("{}{}", said.stdout, said.stderr);
        assert!(!said.contains("phrase-plural"), "{languages}: {said}");
    }
}

#[test]
fn weekdays_are_those_of_the_chain() {
    let sample = Sample::empty()
        .file(
            "fener.yaml",
            "title: Camino\nbase_url: https://camino.org.mx/\ncountry: MX\nemergency: [911]\n\
             languages: [{code: es}, {code: nci, name: Nahuatl, fallback: [es]}]\n",
        )
        .file(
            "content/helplines/emergency/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"911\"}]\nhours: \"Mo-Fr 10:00-17:00\"\nemergency: true\n",
        );
    let sample = ["", "helplines/", "helplines/emergency/", "guides/"].iter().fold(
        sample,
        |sample, folder| {
            let path = |code| format!("content/{folder}{code}.md");
            sample.text(&path("es"), "T", "x\n").text(&path("nci"), "T", "y\n")
        },
    );
    let site = sample.build();
    site.shows("nci/helplines/emergency/index.html", "lunes");
    site.hides("nci/helplines/emergency/index.html", "Mon–Fri");
}

#[test]
fn names_in_latin_letters_stand_in_every_script() {
    let check = |country: &str, code: &str, body: &str, expected: bool| {
        let settings = format!(
            "title: T\nbase_url: https://our-road.org/\ncountry: {country}\nlanguages: [{{code: {code}}}]\n"
        );
        let sample = Sample::empty().file("fener.yaml", &settings);
        let sample = sample.text(&format!("content/{code}.md"), "T", body);
        let lines = sample.check().lines();
        assert_eq!(lines.contains("wrong-language"), expected, "{body}\n{lines}");
    };
    let apps = "WhatsApp、LINE、Facebook Messenger、Instagram、Telegramで相談できます。\n";
    check("JP", "ja", apps, false);
    check(
        "JP",
        "ja",
        "相談は help@our-road.org または https://www.our-road.org/ja/help へ。\n",
        false,
    );
    check("KR", "ko", "WhatsApp, KakaoTalk, Instagram, Facebook Messenger 로 상담하세요.\n", false);
    check(
        "JP",
        "ja",
        "You can ask for help by WhatsApp or Instagram at any time of the day.\n",
        true,
    );
    check("GE", "ka", "Warte drei Tage, und frage dann noch einmal bei uns nach.\n", true);
}
