//! The first mistakes of a person who makes a campaign with `init`, `new` and the manual alone: each is named at its place,
//! with the word that was meant.

use fener::model::PageKind;
use strum::VariantNames;

use crate::support::{Folder, Sample};

/// A campaign in Kenya with one page of each kind that the tests refer to.
fn kenya() -> Sample {
    let mut sample = Sample::empty()
        .file(
            "fener.yaml",
            "title: Njia\nbase_url: https://njia.or.ke/\ncountry: KE\nlanguages: [{code: sw}, {code: en, fallback: [sw]}]\n\
             emergency: [999]\nmenu: [helplines, guides]\n",
        )
        .file("content/helplines/emergency/facts.yaml", "status: active\nchannels: [{type: voice, number: \"999\"}]\nregions: all\nemergency: true\n")
        .file("content/regions/coast/facts.yaml", "code: KE-28\n");
    for folder in
        ["", "helplines", "helplines/emergency", "guides", "guides/work-abroad", "regions/coast"]
    {
        for code in ["sw", "en"] {
            sample =
                sample.text(&format!("content/{folder}/{code}.md").replace("//", "/"), "T", "x\n");
        }
    }
    sample
}

/// Fails unless a finding of `code` in `file` has this help.
#[track_caller]
fn helps(sample: &Sample, code: &str, file: &str, help: &str) {
    let found = sample.check();
    let about = |f: &&fener::finding::Finding| f.code == code && *f.location.file == *file;
    let helps: Vec<String> =
        found.all().into_iter().filter(about).map(|f| f.help.clone()).collect();
    assert!(
        helps.iter().any(|own| own == help),
        "{help} is not among {helps:?}:\n{}",
        found.lines()
    );
}

#[test]
fn a_misspelt_phrase_is_named_once() {
    for (line, meant) in [
        ("try-nxt = X", "try-next"),
        ("tryNext = X", "try-next"),
        ("fact-hour = X", "fact-hours"),
        ("danger_now = X", "danger-now"),
        ("exit-sumary = X", "exit-summary"),
        ("Menu = X", "menu"),
    ] {
        let sample = kenya().file("locales/en.ftl", &format!("# Own\n{line}\n"));
        helps(&sample, "locale", "locales/en.ftl", &format!("did you mean `{meant}`?"));
        let lines = sample.check().lines();
        assert!(lines.contains("locales/en.ftl:2:1: warning[locale]"), "{lines}");
        assert!(!lines.contains("missing-phrase"), "{lines}");
    }
    let own =
        kenya().file("locales/en.ftl", "brand = Njia\nhome = { brand }\nlanguage-luo = Luo\n");
    assert!(!own.check().lines().contains("warning[locale]"), "{}", own.check().lines());
}

#[test]
fn a_misspelt_page_is_named() {
    for (link, meant) in [
        ("guide/work-abroad", "guides/work-abroad"),
        ("content/guides", "guides"),
        ("/content/guides/work-abroad/en.md", "guides/work-abroad"),
        ("work-abroad/en.md", "guides/work-abroad"),
        ("guides/work-abraod/", "guides/work-abroad"),
        ("helpline/emergency/sw.md", "helplines/emergency"),
        ("region/coast", "regions/coast"),
    ] {
        let sample = kenya().text("content/sw.md", "T", &format!("[a]({link})\n"));
        let help =
            format!("did you mean `content/{meant}`? The path starts from this file's folder");
        helps(&sample, "dead-link", "content/sw.md", &help);
    }
    let far = kenya().text("content/sw.md", "T", "[a](price-list.pdf)\n");
    helps(
        &far,
        "dead-link",
        "content/sw.md",
        "correct the path: it starts from this file's folder",
    );
    for (entry, meant) in [
        ("guide", "guides"),
        ("Guides", "guides"),
        ("help-lines", "helplines"),
        ("hepline", "helplines"),
        ("giudes", "guides"),
    ] {
        let sample = kenya().replace("fener.yaml", "menu: [helplines", &format!("menu: [{entry}"));
        helps(&sample, "unknown-page", "fener.yaml", &format!("did you mean `{meant}`?"));
    }
    for (target, meant) in [
        ("guide/work-abroad", "guides/work-abroad"),
        ("work-abroad", "guides/work-abroad"),
        ("guides/work_abroad", "guides/work-abroad"),
        ("guides/Work-abroad", "guides/work-abroad"),
        ("region/coast", "regions/coast"),
    ] {
        let facts = format!("code: 704\nplace: bus\nleads_to: {target}\nhelplines: [emergency]\n");
        let sample = kenya().file("content/posters/bus/facts.yaml", &facts).text(
            "content/posters/bus/sw.md",
            "T",
            "",
        );
        helps(
            &sample,
            "unknown-page",
            "content/posters/bus/facts.yaml",
            &format!("did you mean `{meant}`?"),
        );
    }
    for name in ["cost", "Coast", "caost", "coasts", "coast_"] {
        let facts = "content/helplines/emergency/facts.yaml";
        let sample = kenya().replace(facts, "regions: all", &format!("regions: [{name}]"));
        helps(&sample, "unknown-page", facts, "did you mean `coast`?");
    }
}

#[test]
fn a_region_is_one_of_the_campaigns_country() {
    for (code, help) in [
        ("MD-CU", "write a code of the country, such as `KE-01`"),
        ("UG-28", "did you mean `KE-28`?"),
        ("KE-99", "write a code of the country, such as `KE-01`"),
        ("TZ-01", "did you mean `KE-01`?"),
        ("KE-CU", "write a code of the country, such as `KE-01`"),
    ] {
        let sample = kenya().replace("content/regions/coast/facts.yaml", "KE-28", code);
        helps(&sample, "bad-value", "content/regions/coast/facts.yaml", help);
    }
    for (country, code) in
        [("KE", "KE-01"), ("ET", "ET-AM"), ("IN", "IN-BR"), ("XK", "XK-01"), ("VN", "VN-HN")]
    {
        let sample = kenya()
            .replace("fener.yaml", "country: KE", &format!("country: {country}"))
            .replace("content/regions/coast/facts.yaml", "KE-28", code);
        assert!(!sample.check().lines().contains("ISO 3166-2"), "{}", sample.check().lines());
    }
}

#[test]
fn a_country_is_named_by_its_code() {
    for (country, meant) in
        [("UK", "GB"), ("EL", "GR"), ("Kenya", "KE"), ("ke", "KE"), ("Germany", "DE")]
    {
        let sample = kenya().replace("fener.yaml", "country: KE", &format!("country: {country}"));
        helps(&sample, "bad-value", "fener.yaml", &format!("did you mean `{meant}`?"));
    }
    let folder = Folder::new();
    for (country, languages, meant) in [
        ("UK", "en", "GB"),
        ("el", "el", "GR"),
        ("Deutschland", "de", "DE"),
        ("भारत", "hi", "IN"),
        ("Ethiopia", "am", "ET"),
        ("Україна", "uk", "UA"),
    ] {
        let run = folder.fener(&["init", "new", "--country", country, "--languages", languages]);
        assert_eq!(run.code, Some(2), "{country}");
        assert!(
            run.stderr.contains(&format!("did you mean `{meant}`?")),
            "{country}: {}",
            run.stderr
        );
    }
}

#[test]
fn what_new_writes_cannot_be_published_as_it_is() {
    let folder = Folder::new();
    let made = folder.fener(&[
        "init",
        "new",
        "--country",
        "KE",
        "--languages",
        "sw,en,ar",
        "--emergency",
        "999",
        "--helpline",
        "Njia Line",
    ]);
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    let to_do = String::from_utf8(folder.files("new")["TODO.md"].clone()).expect("UTF-8");
    assert!(to_do.contains("`title: {sw: \"…\", en: \"…\", ar: \"…\"}`"), "{to_do}");
    for kind in PageKind::VARIANTS {
        let made = folder.fener(&["--root", "new", "new", kind, &format!("my-{kind}")]);
        assert_eq!(made.code, Some(0), "{kind}: {}", made.stderr);
    }
    let check = folder.fener(&["--root", "new", "check"]);
    assert_eq!((check.code, check.stdout.as_str()), (Some(0), "no findings\n"), "{}", check.stderr);
    let status = folder.fener(&["--root", "new", "status"]).stdout;
    for kind in PageKind::VARIANTS {
        let row = status.lines().find(|line| line.contains(&format!("my-{kind} "))).expect(kind);
        assert_eq!(row.split_whitespace().skip(1).collect::<Vec<_>>(), ["draft"; 3], "{row}");
    }
    for (path, text) in folder.files("new/content") {
        let text = String::from_utf8(text).expect("UTF-8");
        if path.ends_with(".md") {
            folder.put(
                &format!("new/content/{path}"),
                text.replace("draft: true", "draft: false").as_bytes(),
            );
        }
    }
    let check = folder.fener(&["--root", "new", "check"]);
    for kind in PageKind::VARIANTS {
        for code in ["sw", "en", "ar"] {
            let place = format!("my-{kind}/{code}.md:2:8");
            assert!(
                check.stdout.contains(&place) || check.stderr.contains(&place),
                "{place}: {}",
                check.stdout
            );
        }
    }
}

#[test]
fn a_poster_without_a_distance_has_no_finding_about_it() {
    for (size, has_distance) in
        [("A5", false), ("A4", false), ("A3", false), ("A2", false), ("A4", true)]
    {
        let distance = if has_distance { "scan_distance_cm: 150\n" } else { "" };
        let facts = format!(
            "code: 704\nplace: bus\nleads_to: guides/work-abroad\nhelplines: [emergency]\nsize: {size}\n{distance}"
        );
        let sample = kenya().file("content/posters/bus/facts.yaml", &facts).text(
            "content/posters/bus/sw.md",
            "T",
            "",
        );
        let lines = sample.check().lines();
        assert_eq!(lines.contains("poster-small"), has_distance, "{size}: {lines}");
    }
}

#[test]
fn slips_of_yaml_are_explained_at_their_line() {
    for (front, line, help) in [
        ("---\ntitle: A\n\tdescription: b\n---\n", 3, "use spaces instead of the tab"),
        ("---\ntitle A\n---\n", 2, "write a colon and a space behind the key: `title: A`"),
        ("---\ntitle:A\n---\n", 2, "write a colon and a space behind the key: `title: A`"),
        ("---\ntitle：Kazi\n---\n", 2, "write a colon and a space behind the key: `title: Kazi`"),
        (
            "---\ntitle: A\ndescription b\n---\n",
            3,
            "write a colon and a space behind the key: `description: b`",
        ),
        (
            "---\ntitle: A\n\nText.\n\nMore: text.\n",
            1,
            "write a line `---` between the keys and the text",
        ),
        ("---\ntitle: ሥራ: ውጭ\n---\n", 2, "put the whole value in quotes: `title: \"ሥራ: ውጭ\"`"),
        ("---\ntitle: \"A\n---\n", 2, "end the value with `\"`"),
        ("---\ntitle: A\n  description: b\n---\n", 3, "start the line at its first column"),
    ] {
        let sample = kenya().file("content/sw.md", front);
        let found = sample.check();
        let all = found.all();
        let own: Vec<_> = all.iter().filter(|f| *f.location.file == *"content/sw.md").collect();
        assert!(own.iter().any(|f| f.location.line == line && f.help == help), "{front}: {own:?}");
        assert!(!own.iter().any(|f| f.code == "missing-title"), "{front}: {own:?}");
    }
}

#[test]
fn words_fit_their_place_in_every_language() {
    let site = kenya()
        .file(
            "content/helplines/emergency/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"999\"}]\nemergency: true\n",
        )
        .text("content/helplines/emergency/en.md", "Emergency number", "x\n")
        .build();
    site.shows("en/helplines/emergency/index.html", "Not known yet: state, hours, languages,");
    assert!(!site.text("en/helplines/index.html").contains("emergency number"));
    site.shows("sw/index.html", "og:locale\" content=\"sw_KE\"");
    site.shows("en/index.html", "og:locale\" content=\"en_KE\"");
}

#[test]
fn every_file_of_phrases_that_is_not_read_is_named() {
    for (name, help) in [
        ("SW.ftl", "did you mean `locales/sw.ftl`?"),
        ("sw (1).ftl", "did you mean `locales/sw.ftl`?"),
        ("sw_KE.ftl", "did you mean `locales/sw.ftl`?"),
        ("swahili.ftl", "did you mean `locales/sw.ftl`?"),
        ("sw-copy.ftl", "did you mean `locales/sw.ftl`?"),
        ("sw.ftl.txt", "name it `locales/sw.ftl`"),
        ("SW.FTL", "name it `locales/sw.ftl`"),
        ("fr.ftl", "add `fr` to `languages` in fener.yaml, or remove this file"),
        ("phrases.ftl", "name it by a language of fener.yaml: sw, en"),
        ("sw.po", "import it: `fener translate import locales/sw.po`"),
        ("words.docx", "name it by its language, such as `locales/en.ftl`, or move it elsewhere"),
    ] {
        let path = format!("locales/{name}");
        helps(&kenya().file(&path, "home = Own\n"), "locale", &path, help);
    }
    for name in ["README.md", "sw.ftl~", "sw.ftl", "en.ftl"] {
        let lines = kenya().file(&format!("locales/{name}"), "home = Own\n").check().lines();
        assert!(!lines.contains("[locale]"), "{name}: {lines}");
    }
}

#[test]
fn phrases_are_judged_in_the_campaigns_own_file() {
    let found = |path: &str, phrase: &str| kenya().file(path, phrase).check().lines();
    for path in ["locales/sw.ftl", "locales/en.ftl"] {
        let lines = found(path, "# Own\nworks-only = here alone\n");
        assert!(lines.contains(&format!("{path}:2:1: error[phrase-arguments]")), "{lines}");
        assert_eq!(lines.matches("phrase-arguments").count(), 1, "{lines}");
        for blank in ["{\"\"}", "{ \" \" }", "{\"\\u00A0\"}", "{\"\"}{\" \"}", "{\"\\u2800\"}"] {
            let lines = found(path, &format!("exit = {blank}\n"));
            assert!(lines.contains("the phrase `exit` shows no words"), "{blank}: {lines}");
        }
        for number in
            ["999", "+254 20 222 3344", "call 999 now", "0712 345 678", "wa.me/254712345678"]
        {
            let lines = found(path, &format!("emergency-title = {number}\n"));
            assert!(
                lines.contains(&format!("{path}:1:1: warning[number-in-prose]")),
                "{number}: {lines}"
            );
        }
        let lines = found(path, "emergency-title = In danger, since 2021\n");
        assert!(!lines.contains("number-in-prose"), "{lines}");
    }
}

#[test]
fn a_folder_without_a_text_of_its_own_is_no_page_of_the_menu() {
    for folder in ["regions", "topics", "stories"] {
        let sample = kenya().text("content/topics/a/sw.md", "T", "x\n").text(
            "content/stories/b/sw.md",
            "T",
            "x\n",
        );
        let sample = sample.replace(
            "fener.yaml",
            "menu: [helplines",
            &format!("menu: [{folder}, helplines"),
        );
        helps(&sample, "unknown-page", "fener.yaml", &format!("write content/{folder}/sw.md"));
    }
    let misspelt = kenya().replace("fener.yaml", "menu: [helplines", "menu: [helpline");
    helps(&misspelt, "unknown-page", "fener.yaml", "did you mean `helplines`?");
}

#[test]
fn a_picture_whose_name_differs_is_named() {
    for (file, written) in [
        ("Zalo_1.png", "zalo_1.png"),
        ("zalo_1.PNG", "zalo_1.png"),
        ("ZALO_1.PNG", "zalo_1.png"),
        ("zalo_1.png", "zalo_l.png"),
        ("Ảnh.png", "ảnh.PNG"),
    ] {
        let sample = kenya()
            .bytes(&format!("content/guides/work-abroad/{file}"), b"not a picture")
            .text("content/guides/work-abroad/en.md", "T", &format!("![a]({written})\n"));
        let help = format!(
            "did you mean `content/guides/work-abroad/{file}`? The path starts from this file's folder"
        );
        helps(&sample, "dead-link", "content/guides/work-abroad/en.md", &help);
    }
}

#[test]
fn slugs_and_list_numbers_of_other_scripts() {
    for slug in ["လမ်း", "ทางไม่", "ផ្លូវ", "ທາງ", "मार्ग"]
    {
        let lines = kenya()
            .file(
                "content/guides/work-abroad/en.md",
                &format!("---\ntitle: T\nslug: {slug}\n---\n"),
            )
            .check()
            .lines();
        assert!(!lines.contains("invalid slug"), "{slug}: {lines}");
    }
    for steps in [
        "၁။ အလုပ်\n၂။ ငွေ",
        "១។ ការងារ\n២។ លុយ",
        "๑) งาน\n๒) เงิน",
        "一、工作",
        "१। काम\n२। पैसा",
        "١. عمل\n٢. مال",
    ] {
        let text = format!("## A {{.steps}}\n\n{steps}\n");
        let lines = kenya().text("content/guides/work-abroad/en.md", "T", &text).check().lines();
        let is_found = lines.contains("leftover-markup");
        assert_eq!(is_found, !steps.starts_with('一'), "{steps}: {lines}");
    }
}

#[test]
fn an_open_quote_is_named_where_it_opens() {
    for settings in [
        "title: \"il\nbase_url: https://a.org/\ncountry: IL\nlanguages:\n  - {code: \"he\", name: 'A'}\n",
        "base_url: https://a.org/\ntitle: 'il\nlanguages:\n  - {code: 'he', name: 'A'}\n",
        "languages:\n  - {code: \"he, name: 'A'}\n  - {code: \"ar\", name: 'B'}\ntitle: \"x\"\n",
    ] {
        let lines = Sample::empty().file("fener.yaml", settings).check().lines();
        let line =
            settings.lines().position(|l| l.matches(['"', '\'']).count() % 2 == 1).unwrap_or(0) + 1;
        assert!(
            lines.contains(&format!("fener.yaml:{line}:")) && lines.contains("not closed"),
            "{lines}"
        );
    }
}

#[test]
fn a_language_of_fener_yaml_that_is_missing_is_named() {
    let somali = kenya().text("content/guides/work-abroad/so.md", "T", "x\n");
    helps(
        &somali,
        "unknown-language",
        "content/guides/work-abroad/so.md",
        "add `- {code: so}` to `languages` in fener.yaml, or name the file by one that is there: sw, en",
    );
    let settings = "title: {sw: Njia}\ncountry: KE\nlanguages: [{code: sw}, {code: en}]\n";
    let untitled = kenya().file("fener.yaml", settings);
    helps(
        &untitled,
        "missing-title",
        "fener.yaml",
        "add `en: …` to `title`, or write one title for all languages",
    );
    let lines = kenya().check().lines();
    assert!(!lines.contains("missing-title"), "{lines}");
}

#[test]
fn a_source_that_cannot_be_read_has_no_drift() {
    let body = "One.\n\n- Two\n- Three\n\nFour 112.\n";
    for broken in [
        format!("---\ntitle: T\n\n{body}"),
        format!("---\ntitle: Work: abroad\n---\n\n{body}"),
        format!("title: T\n---\n\n{body}"),
    ] {
        let sample = kenya().file("content/guides/work-abroad/sw.md", &broken).text(
            "content/guides/work-abroad/en.md",
            "T",
            body,
        );
        let found = sample.check();
        assert!(found.lines().contains("error["), "{}", found.lines());
        for finding in found.all() {
            let is_drift = finding.code.starts_with("drift") || finding.code.contains("mismatch");
            assert!(!is_drift, "{broken}\n{}", found.lines());
        }
    }
}

/// The facts of `fener new` are true, or left for the editor: no visit, no day of an event and no code of a region is made up.
#[test]
fn new_makes_up_no_facts() {
    let folder = Folder::new();
    let init = ["init", "new", "--country", "KE", "--languages", "en", "--emergency", "999"];
    assert_eq!(folder.fener(&init).code, Some(0));
    for kind in PageKind::VARIANTS {
        let made = folder.fener(&["--root", "new", "new", kind, &format!("my-{kind}")]);
        assert_eq!(made.code, Some(0), "{kind}: {}", made.stderr);
    }
    for (path, text) in folder.files("new/content") {
        let text = String::from_utf8(text).expect("UTF-8");
        let facts = text.lines().filter(|_| path.contains("/my-") && path.ends_with("facts.yaml"));
        for line in facts {
            let written = line.split(" #").next().unwrap_or_default();
            // The day of the first version of a guide, and one beside facts that are still to be written.
            let may_have_day = written.starts_with("updated:") || written.contains('…');
            let has_day = written.contains("20") && written.matches('-').count() >= 2;
            assert!(written.starts_with('#') || may_have_day || !has_day, "{path}: {line}");
            assert!(written.starts_with('#') || !written.contains("KE-"), "{path}: {line}");
        }
    }
}
