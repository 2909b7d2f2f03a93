//! Titles, descriptions, text messages and facts with a value for each language: their numbers, dates and prices are those
//! of their sources, as in blocks.

use crate::support::{self, Folder, Sample};

/// A campaign in two languages of a country, with a guide in the first one; the second is translated from it.
fn campaign(country: &str, emergency: &str, codes: [&str; 2], guide: &str) -> Sample {
    let [from, to] = codes;
    let settings = format!(
        "title: Road\nbase_url: https://our-road.org/\ncountry: {country}\nemergency: [{emergency}]\n\
         languages: [{{code: {from}}}, {{code: {to}, fallback: [{from}]}}]\n"
    );
    let facts = format!(
        "status: active\nchannels: [{{type: voice, number: \"{emergency}\"}}]\nhours: \"24/7\"\nemergency: true\n"
    );
    let sample = Sample::empty()
        .file("fener.yaml", &settings)
        .file("content/helplines/emergency/facts.yaml", &facts)
        .file(&format!("content/guides/first/{from}.md"), guide);
    ["", "helplines/emergency/", "regions/", "guides/"].iter().fold(sample, |sample, folder| {
        let path = |code: &str| format!("content/{folder}{code}.md");
        sample.text(&path(from), "A", "").file(&path(to), &support::translated("B", from, "A"))
    })
}

/// A text of these lines of front matter, stamped against a source.
fn stamped(front: &str, from: &str, source: &str) -> String {
    let stamp = support::stamp(source).replace("from: sq", &format!("from: {from}"));
    format!("---\n{front}{stamp}\n---\n")
}

/// The places of the findings of a code.
fn places(sample: &Sample, code: &str) -> Vec<String> {
    let found = sample.check();
    let all = found.all().into_iter().filter(|finding| finding.code == code);
    all.map(|finding| format!("{}:{}", finding.location.file, finding.location.line)).collect()
}

const GERMAN: &str = "---\ntitle: Warte 3 Tage\ndescription: Zahle nie mehr als 500 Franken, am 1. Dezember.\n\
                      sms: Ruf in 4 Tagen an\n---\n";
const RIGHT: &str = "title: Attends 3 jours\ndescription: Ne paie jamais plus de 500 francs, le 1er décembre.\n\
                     sms: Appelle dans 4 jours\n";
const WRONG: &str = "title: Attends 21 jours\ndescription: Ne paie jamais plus de 5000 euros, le 1er mai.\n\
                     sms: Appelle dans 14 jours\n";

#[test]
fn fields_say_what_their_sources_say() {
    let french = "content/guides/first/fr.md";
    let swiss = campaign("CH", "112", ["de", "fr"], GERMAN);
    for (front, expected) in [(RIGHT, &[][..]), (WRONG, &[2, 3, 4][..])] {
        let expected: Vec<String> =
            expected.iter().map(|line| format!("{french}:{line}")).collect();
        let never_stamped = swiss.clone().file(french, &format!("---\n{front}---\n"));
        assert_eq!(places(&never_stamped, "translation-mismatch"), expected);
        let stamped = swiss.clone().file(french, &stamped(front, "de", GERMAN));
        assert_eq!(places(&stamped, "translation-mismatch"), expected);
        assert_eq!(places(&stamped, "drift-critical"), [""; 0]);
    }
}

#[test]
fn a_field_whose_source_has_changed_is_critical_with_a_number() {
    let before = "---\ntitle: ५ प्रश्न सोध\ndescription: ७ दिन पर्ख\nsms: ७ दिनमा फोन गर\n---\n";
    let english = "title: Ask 5 questions\ndescription: Wait 7 days\nsms: Call in 7 days\n";
    let after = before.replace('५', "८").replace('७', "३");
    let path = "content/guides/first/en.md";
    let sample = |now: &str| {
        campaign("NP", "100", ["ne", "en"], now).file(path, &stamped(english, "ne", before))
    };
    assert_eq!(places(&sample(before), "drift-critical"), [""; 0]);
    let changed = sample(&after);
    assert_eq!(places(&changed, "drift-critical"), [2, 3, 4].map(|line| format!("{path}:{line}")));
    let said = changed.check().lines();
    assert!(said.contains("it says ८, this says 5"), "{said}");
    // Other words alone are a notice.
    let before = "---\ntitle: सोध\n---\n";
    let other = campaign("NP", "100", ["ne", "en"], "---\ntitle: गर\n---\n");
    let other = other.file(path, &stamped("title: Ask\n", "ne", before));
    assert_eq!(places(&other, "drift"), [format!("{path}:2")]);
}

#[test]
fn a_final_poster_has_the_numbers_of_its_source() {
    let source = "---\ntitle: ७ प्रश्न सोध\ndescription: १५००० भन्दा बढी नतिर\n---\n";
    let english = "title: Ask 7 questions\ndescription: Do not pay more than 15000\n";
    let sample = campaign("NP", "100", ["ne", "en"], "---\ntitle: A\n---\n")
        .file("content/guides/first/en.md", &support::translated("B", "ne", "A"))
        .file("content/posters/bus/ne.md", source)
        .file("content/posters/bus/en.md", &stamped(english, "ne", source))
        .file(
            "content/posters/bus/facts.yaml",
            "code: 101\nplace: bus station\nleads_to: guides/first\nhelplines: [emergency]\n",
        );
    let print = |folder: &Folder| {
        let options = ["posters", "101", "--final", "--languages", "ne,en", "--copies", "40"];
        folder.fener(&[&options[..], &["--date", "2026-11-22"]].concat())
    };
    let whole = sample.write();
    let printed = print(&whole);
    assert_eq!(printed.code, Some(0), "{printed:?}");
    assert!(whole.text("posters.lock").contains("40"));
    for (from, to, said) in
        [("७", "१०", "the title of `posters/bus` in `en`"), ("१५०००", "५०००", "the description")]
    {
        let changed = sample.write();
        changed.edit("content/posters/bus/ne.md", from, to);
        let refused = print(&changed);
        assert_eq!(refused.code, Some(1), "{refused:?}");
        assert!(refused.stderr.contains(said) && refused.stderr.contains(to), "{refused:?}");
        let lock = changed.files("").get("posters.lock").cloned().unwrap_or_default();
        assert!(!String::from_utf8_lossy(&lock).contains("40"), "{refused:?}");
    }
    // A stamp does not make a wrong number right, and a machine's numbers are read by a person first.
    let wrong = english.replace("15000", "1500");
    let folder =
        sample.clone().file("content/posters/bus/en.md", &stamped(&wrong, "ne", source)).write();
    assert_eq!(print(&folder).code, Some(1));
    let by_machine = stamped(english, "ne", source).replace("state: reviewed", "state: machine");
    let folder = sample.file("content/posters/bus/en.md", &by_machine).write();
    let refused = print(&folder);
    assert!(
        refused.code == Some(1) && refused.stderr.contains("a machine translated it"),
        "{refused:?}"
    );
}

#[test]
fn an_import_says_which_title_differs() {
    let folder = campaign("CH", "112", ["de", "fr"], GERMAN).write();
    let exported = folder.fener(&["translate", "export", "fr"]);
    assert_eq!(exported.code, Some(0), "{exported:?}");
    let po = folder.text("fr.po");
    let entry = "msgid \"Warte 3 Tage\"\nmsgstr \"\"";
    assert!(po.contains(entry), "{po}");
    let answered = po.replace(entry, "msgid \"Warte 3 Tage\"\nmsgstr \"Attends 99 jours\"");
    folder.put("fr.po", answered.as_bytes());
    let imported = folder.fener(&["translate", "import", "fr.po"]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    let said = format!("{}{}", imported.stdout, imported.stderr);
    assert!(said.contains("translation-mismatch") && said.contains("this title says 99"), "{said}");
}

#[test]
fn an_import_warns_of_numbers_in_words_and_of_new_ones() {
    let german = GERMAN.to_owned() + "\n## A {.steps}\n\n1. Warte 7 Tage.\n";
    let folder = campaign("CH", "112", ["de", "fr"], &german).write();
    assert_eq!(folder.fener(&["translate", "export", "fr"]).code, Some(0));
    let po = folder.text("fr.po");
    let answer = |po: &str, id: &str, words: &str| {
        let entry = format!("msgid \"{id}\"\nmsgstr \"\"");
        assert!(po.contains(&entry), "{po}");
        po.replace(&entry, &format!("msgid \"{id}\"\nmsgstr \"{words}\""))
    };
    let titled = answer(&po, "Warte 3 Tage", "Attends 3 jours");
    for words in ["Attends une semaine.", "Attends 7 jours. Appelle le 144."] {
        folder.put("own.po", answer(&titled, "Warte 7 Tage.", words).as_bytes());
        let imported = folder.fener(&["translate", "import", "own.po"]);
        assert_eq!(imported.code, Some(0), "{imported:?}");
        let said = format!("{}{}", imported.stdout, imported.stderr);
        assert!(said.contains("translation-mismatch"), "{words}: {said}");
        assert!(folder.text("content/guides/first/fr.md").contains(words), "{words}");
        folder.remove("content/guides/first/fr.md");
    }
}

#[test]
fn facts_in_several_languages_say_the_same() {
    let line = "status: active\nchannels: [{type: voice, number: \"143\"}]\n\
                assured: {on: 2026-11-20, by: official_page, published_by: {de: Liste 2025, fr: Liste 2024}}\n";
    let facts = "content/helplines/line/facts.yaml";
    let sample = campaign("CH", "112", ["de", "fr"], "---\ntitle: A\n---\n")
        .file("content/guides/first/fr.md", &support::translated("B", "de", "A"))
        .file(facts, line)
        .text("content/helplines/line/de.md", "A", "")
        .file("content/helplines/line/fr.md", &support::translated("B", "de", "A"));
    assert_eq!(places(&sample, "translation-mismatch"), [format!("{facts}:3")]);
    let same = sample.replace(facts, "Liste 2024", "liste de 2025");
    assert_eq!(places(&same, "translation-mismatch"), [""; 0]);
}

#[test]
fn a_new_translation_has_every_field_of_its_source() {
    let head = "---\ntitle: Puna\ndescription: Pyet.\nslug: puna\nsms: \"Lexo: puna\"\nkeywords: [itali, \"punë e zezë\"]\n---\nNjë fjali.\n";
    let folder = Sample::new().file("content/about/sq.md", head).write();
    let made = folder.fener(&["translate", "new", "about", "en"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let text = folder.text("content/about/en.md");
    for line in [
        "# \"Puna\"\ntitle: \"\"\n",
        "# \"Pyet.\"\ndescription: \"\"\n",
        "\n# slug: puna\n",
        "\n# sms: \"Lexo: puna\"\n",
        "\n# keywords: [\"itali\", \"punë e zezë\"]\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    // Nothing is written yet, and no line is a mistake.
    let lines = folder.fener(&["check", "--date", "2026-11-22"]);
    assert!(!lines.stdout.contains("en.md") && !lines.stderr.contains("about/en.md"), "{lines:?}");
}
