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

/// A reader of Lithuanian gets English words, not the Russian or Polish ones of the same campaign; of a language in its
/// `fallback` those.
#[test]
fn phrases_come_from_declared_languages_or_in_english() {
    let settings = |fallback: &str| {
        format!(
            "title: Kelias\nbase_url: https://our-road.org/\ncountry: LT\nemergency: [112]\n\
             languages: [{{code: lt{fallback}}}, {{code: ru}}, {{code: pl}}]\nmenu: [helplines, guides]\n"
        )
    };
    let campaign = |fallback: &str| {
        let sample = Sample::empty()
            .file("fener.yaml", &settings(fallback))
            .file(
                "content/helplines/emergency/facts.yaml",
                "status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: 24/7\nemergency: true\n",
            )
            .file(
                "content/posters/wall/facts.yaml",
                "code: \"704\"\nplace: stotis\nleads_to: guides/job\nhelplines: [emergency]\n",
            );
        let folders =
            ["", "helplines/", "helplines/emergency/", "guides/", "guides/job/", "posters/wall/"];
        folders.iter().fold(sample, |sample, folder| {
            sample.text(&format!("content/{folder}lt.md"), "Klausk", "Tekstas.\n")
        })
    };
    let site = campaign("").build();
    // Polish has letters that neither Lithuanian nor English has.
    let is_foreign =
        |letter: char| matches!(letter, '\u{400}'..='\u{4ff}') || "łńśźżćó".contains(letter);
    let own = |path: &&str| ["lt/", "lite/lt/", "704"].iter().any(|start| path.starts_with(start));
    let mut seen = 0;
    for path in site.paths().into_iter().filter(own) {
        // The script of the search knows the letters of many languages.
        let parts = site.text(path).split("<script").enumerate();
        let parts = parts.map(|(at, part)| match part.split_once("</script>") {
            Some((_, behind)) if at > 0 => behind,
            Some(_) | None => part,
        });
        let text = parts.collect::<String>().replace("Русский", "");
        assert!(!text.contains(is_foreign), "{path}: {text}");
        seen += 1;
    }
    assert!(seen > 8, "{:?}", site.paths());
    site.shows("lt/guides/job/index.html", "Leave");
    let site = campaign(", fallback: [pl]").build();
    let page = site.text("lt/guides/job/index.html");
    assert!(page.contains("lang=\"pl\"") && !page.contains(">Leave<"), "{page}");
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
