//! Translations from end to end: stamp, drift, withholding, PO files there and back.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests make their own folders")]

mod support;

use std::path::Path;
use std::process::Command;

use support::{Folder, Outcome};

struct Campaign(Folder);

const CONFIG: &str = "title: {sq: A, en: B, ar: C}\nbase_url: https://example.org/\ncountry: AL\nlanguages:\n  \
    - {code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}\n  \
    - {code: ar, name: العربية, fallback: [en, sq]}\n";

const SQ: &str = "---\ntitle: Udhëzues\ndescription: Si ta kontrollosh.\nslug: udhezues\n---\n\n\
    Një hyrje e gjatë\nnë dy rreshta.\n\n## Hapat {.steps}\n\n1. Prit 3 ditë.\n2. Pyet dikë.\n\n\
    ## Shenja {.red-flags}\n\nTë nxitojnë\n: Mos u nis.\n";

const EN: &str = "---\ntitle: Guide\ndescription: How to check.\n# a comment\n\
    translation: {from: sq, state: reviewed, by: editor} # kept\n---\n\n\
    A long opening\nin two lines.\n\n## Steps {.steps}\n\n1. Wait 3 days.\n2. Ask somebody.\n\n\
    ## Signs {.red-flags}\n\nThey hurry you\n: Do not leave.\n";

impl Campaign {
    fn new() -> Campaign {
        let campaign = Campaign(Folder::new());
        campaign.put("fener.yaml", CONFIG);
        campaign.put("content/sq.md", "---\ntitle: Kreu\n---\n");
        campaign.put("content/en.md", &support::translated("Home", "sq", "Kreu"));
        campaign.put("content/about/sq.md", SQ);
        campaign.put("content/about/en.md", EN);
        campaign
    }

    fn put(&self, path: &str, text: &str) {
        self.0.put(path, text.as_bytes());
    }

    fn read(&self, path: &str) -> String {
        self.0.text(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        self.0.edit(path, from, to);
    }

    fn fener(&self, arguments: &str) -> Outcome {
        self.0.fener(&arguments.split(' ').collect::<Vec<_>>())
    }

    /// The standard output of a command, which must succeed.
    fn run(&self, arguments: &str) -> String {
        let Outcome { code, stdout, stderr } = self.fener(arguments);
        assert_eq!(code, Some(0), "{arguments}: {stderr}");
        stdout
    }

    /// Findings about translations, each as code, file and line.
    fn findings(&self) -> Vec<String> {
        let output = self.fener("check --format json");
        let whole: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
        let codes =
            ["drift", "drift-critical", "machine-critical", "stamp", "translation-mismatch"];
        let all = whole["findings"].as_array().unwrap().iter();
        all.filter(|finding| codes.contains(&finding["code"].as_str().unwrap()))
            .map(|f| format!("{} {}:{}", f["code"], f["file"], f["line"]).replace('"', ""))
            .collect()
    }
}

#[test]
fn a_stamp_changes_one_line() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    let stamped = campaign.read("content/about/en.md");
    let (changed, kept): (Vec<_>, Vec<_>) =
        stamped.lines().zip(EN.lines()).partition(|(new, old)| new != old);
    assert_eq!(kept.len() + 1, EN.lines().count());
    let [(new, _)] = changed[..] else { panic!("one line changes: {stamped}") };
    assert!(new.starts_with(
        "translation: {from: sq, state: reviewed, by: editor, on: 2026-11-22, blocks: \""
    ));
    assert!(new.ends_with("\"} # kept"), "{new}");
    assert_eq!(campaign.findings(), [] as [&str; 0]);
}

#[test]
fn a_changed_number_is_found_withheld_and_mended() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.edit("content/about/sq.md", "e gjatë\nnë dy rreshta.", "e gjatë, në\ndy rreshta!");
    assert_eq!(campaign.findings(), [] as [&str; 0], "wrapped and punctuated anew");
    campaign.edit("content/about/sq.md", "3 ditë", "5 ditë");
    assert_eq!(campaign.findings(), ["drift-critical content/about/en.md:13"]);
    assert!(campaign.run("translate diff about en").contains("content/about/sq.md:12"));
    campaign.run("build --out out");
    for page in ["out/en/about/index.html", "out/lite/en/about.html"] {
        let html = campaign.read(page);
        assert!(html.contains("Prit 5 ditë.") && !html.contains("Wait 3 days"), "{page}");
        assert!(html.contains("Ask somebody."), "its neighbour shows");
        assert!(html.contains("Here it is in Albanian"), "the notice");
    }
    assert_ne!(campaign.fener("check --strict").code, Some(0));
    campaign.edit("content/about/en.md", "3 days", "5 days");
    campaign.run("translate stamp about en");
    assert_eq!(campaign.findings(), [] as [&str; 0]);
    campaign.run("build --out out");
    assert!(campaign.read("out/en/about/index.html").contains("Wait 5 days."));
}

#[test]
fn a_block_removed_from_the_source_is_not_shown() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.edit("content/about/sq.md", "1. Prit 3 ditë.\n2. Pyet", "1. Pyet");
    assert_eq!(campaign.findings(), ["drift-critical content/about/en.md:13"]);
    campaign.run("build --out out");
    assert!(!campaign.read("out/en/about/index.html").contains("Wait 3 days"));
}

#[test]
fn a_machines_steps_are_not_shown() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en --state machine");
    assert_eq!(campaign.findings(), ["machine-critical content/about/en.md:5"]);
    campaign.run("build --out out");
    let html = campaign.read("out/en/about/index.html");
    assert!(html.contains("A long opening") && html.contains("Pyet dikë."));
    assert!(html.contains("Mos u nis.") && !html.contains("Do not leave."));
}

#[test]
fn a_block_translated_from_a_drifted_one_is_withheld_too() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    let ar = EN.replace("Wait 3 days.", "انتظر 3 أيام.").replace("from: sq", "from: en");
    campaign.put("content/about/ar.md", &ar);
    campaign.run("translate stamp about ar");
    campaign.edit("content/about/sq.md", "3 ditë", "5 ditë");
    campaign.run("build --out out");
    let html = campaign.read("out/ar/about/index.html");
    assert!(html.contains("Prit 5 ditë.") && !html.contains("انتظر 3"), "{html}");
}

#[test]
fn a_stamp_that_was_edited_is_noticed() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.edit("content/about/en.md", " / ", " / 000000 ");
    assert_eq!(campaign.findings(), ["stamp content/about/en.md:5"]);
    campaign.run("translate stamp about en");
    campaign.edit("content/about/en.md", "2. Ask somebody.\n", "2. Ask somebody.\n3. More.\n");
    assert_eq!(campaign.findings()[..1], ["stamp content/about/en.md:5"], "a block too many");
}

#[test]
fn a_new_translation_is_a_draft_with_its_source_beside() {
    let campaign = Campaign::new();
    campaign.run("translate new about ar");
    let draft = campaign.read("content/about/ar.md");
    assert!(
        draft.contains("draft: true")
            && draft.contains("<!--\n1. Prit 3 ditë.\n2. Pyet dikë.\n-->")
    );
    assert_ne!(campaign.fener("translate new about ar").code, Some(0), "nothing is overwritten");
    campaign.run("build --out out");
    assert!(campaign.read("out/ar/about/index.html").contains("A long opening"), "a draft hides");
}

#[test]
fn the_words_of_pictures_and_players_are_to_be_written() {
    let campaign = Campaign::new();
    campaign.put(
        "content/gallery/sq.md",
        "---\ntitle: Pamje\n---\n![Një autobus](bus.svg)\n\n![Një lampë](<a lamp.svg> \"Natën\")\n\n\
         [Spoti](spot.mp3 \"20 sekonda\")\n\n> Mos e jep pasaportën.\n",
    );
    campaign.run("translate new gallery ar");
    let draft = campaign.read("content/gallery/ar.md");
    for expected in [
        "<!--\n![Një autobus](bus.svg)\n-->\n\n![…](bus.svg)\n",
        "\n\n![…](<a lamp.svg> \"…\")\n",
        "<!--\n[Spoti](spot.mp3 \"20 sekonda\")\n-->\n\n![…](spot.mp3 \"…\")\n",
        "\n\n> …\n",
    ] {
        assert!(draft.contains(expected), "{expected} in {draft}");
    }
}

#[test]
fn a_po_file_goes_there_and_back() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export ar");
    gettext_accepts(&campaign.0.path().join("ar.po"));
    let answer = |text: &str, id: &str, said: &str| {
        let entry = format!("msgid \"{id}\"\nmsgstr \"\"");
        assert!(text.contains(&entry), "{id} in {text}");
        text.replace(&entry, &format!("msgid \"{id}\"\nmsgstr \"{said}\""))
    };
    let mut po = campaign.read("ar.po");
    po = answer(&po, "Udhëzues", "دليل");
    po = answer(&po, "Një hyrje e gjatë në dy rreshta.", "مقدمة \\\"طويلة\\\".");
    po = answer(&po, "Pyet dikë.", "اسأل أحدًا.");
    po = po.replace(
        "msgctxt \"about · Shenja\"\nmsgid \"Shenja\"\nmsgstr \"\"",
        "#, fuzzy\nmsgctxt \"about · Shenja\"\nmsgid \"Shenja\"\nmsgstr \"علامات\"",
    );
    campaign.put("ar.po", &po);
    assert_eq!(campaign.run("translate import ar.po"), "content/about/ar.md\n");
    let text = campaign.read("content/about/ar.md");
    assert!(text.contains("title: \"دليل\"") && text.contains("مقدمة \"طويلة\"."));
    assert!(text.contains("2. اسأل أحدًا.") && text.contains("1. Prit 3 ditë."));
    assert!(!text.contains("علامات"), "fuzzy is not published");
    campaign.run("build --out out");
    let html = campaign.read("out/ar/about/index.html");
    assert!(html.contains("اسأل أحدًا.") && html.contains("lang=\"sq\""), "the rest is marked");
    campaign.run("translate export ar --out one.po");
    campaign.run("translate import one.po");
    campaign.run("translate export ar --out two.po");
    assert_eq!(campaign.read("one.po"), campaign.read("two.po"));
    gettext_accepts(&campaign.0.path().join("two.po"));
}

#[test]
fn a_text_message_goes_there_and_back() {
    let campaign = Campaign::new();
    campaign.edit("content/about/sq.md", "slug: udhezues\n", "slug: udhezues\nsms: Prit 3 ditë.\n");
    campaign.edit("content/about/en.md", "# a comment\n", "sms: Wait for 3 days.\n# a comment\n");
    campaign.run("translate stamp about en");
    let before = campaign.read("content/about/en.md");
    // A page without a message has no entry for one, and a new text gets the one that was translated.
    campaign.run("translate export ar");
    gettext_accepts(&campaign.0.path().join("ar.po"));
    let po = campaign.read("ar.po");
    assert_eq!(po.matches("· text message\"").count(), 1, "{po}");
    let entry = "msgctxt \"about · text message\"\nmsgid \"Prit 3 ditë.\"\nmsgstr \"\"";
    let answer_sms = |words: &str| {
        assert!(po.contains(entry), "{po}");
        let answered = entry.replace("msgstr \"\"", &format!("msgstr \"{words}\""));
        answer(&po, "Udhëzues", "دليل").replace(entry, &answered)
    };
    campaign.put("ar.po", &answer_sms("انتظر 3 أيام."));
    assert_eq!(campaign.run("translate import ar.po"), "content/about/ar.md\n");
    assert!(campaign.read("content/about/ar.md").contains("sms: \"انتظر 3 أيام.\""));
    for file in ["one.po", "two.po"] {
        campaign.run(&format!("translate export ar --out {file}"));
        assert_eq!(campaign.run(&format!("translate import {file}")), "no changes\n");
    }
    assert_eq!(campaign.read("one.po"), campaign.read("two.po"));
    // Markup would be sent as typed, and another number is a finding.
    campaign.0.remove("content/about/ar.md");
    campaign.put("ar.po", &answer_sms("انتظر **3** أيام."));
    let refused = campaign.fener("translate import ar.po");
    assert_eq!(refused.code, Some(1));
    assert!(refused.stderr.contains("would be shown as typed"), "{refused:?}");
    campaign.put("ar.po", &answer_sms("انتظر 5 أيام."));
    let imported = campaign.fener("translate import ar.po");
    assert!(imported.stderr.contains("translation-mismatch"), "{imported:?}");
    // Without a message of its own, a translation is complete but for this entry.
    campaign.put("ar.po", &answer(&po, "Udhëzues", "دليل"));
    campaign.0.remove("content/about/ar.md");
    campaign.run("translate import ar.po");
    assert!(!campaign.read("content/about/ar.md").contains("sms:"));
    campaign.0.remove("content/about/ar.md");
    // A message whose source has changed is fuzzy, until it is confirmed.
    campaign.run("translate export en");
    assert_eq!(campaign.read("en.po").matches("#, fuzzy").count(), 0);
    assert_eq!(campaign.run("translate import en.po"), "no changes\n");
    campaign.edit("content/about/sq.md", "sms: Prit 3", "sms: Prit 5");
    campaign.run("translate export en");
    let po = campaign.read("en.po");
    assert_eq!(po.matches("#, fuzzy").count(), 1, "{po}");
    assert_eq!(campaign.run("translate import en.po"), "no changes\n");
    campaign.put("en.po", &confirmed(&po.replace("Wait for 3 days", "Wait for 5 days")));
    campaign.run("translate import en.po");
    assert_eq!(campaign.findings(), [] as [&str; 0]);
    let now = campaign.read("content/about/en.md");
    assert!(now.contains("\nsms: \"Wait for 5 days.\"\n"), "{now}");
    // One that is no longer certain is withdrawn, and comes back when it is confirmed.
    campaign.run("translate export en");
    let certain = campaign.read("en.po");
    let context = "msgctxt \"about · text message\"";
    campaign.put("en.po", &certain.replace(context, &format!("#, fuzzy\n{context}")));
    campaign.run("translate import en.po");
    assert_eq!(campaign.findings(), ["drift-critical content/about/en.md:4"]);
    campaign.run("translate export en");
    assert_eq!(campaign.read("en.po").matches("#, fuzzy").count(), 1);
    campaign.put("en.po", &certain);
    campaign.run("translate import en.po");
    assert_eq!(campaign.read("content/about/en.md"), now);
    assert_ne!(now, before);
}

#[test]
fn a_translators_change_touches_its_block_alone() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    let before = campaign.read("content/about/en.md");
    campaign.run("translate export en");
    campaign.edit("en.po", "msgstr \"Ask somebody.\"", "msgstr \"\"\n\"Ask \"\n\"a friend.\"");
    campaign.run("translate import en.po");
    let expected = before.replace("Ask somebody.", "Ask a friend.");
    assert_eq!(campaign.read("content/about/en.md"), expected);
    // A drifted block is fuzzy until its translator has confirmed it.
    campaign.edit("content/about/sq.md", "3 ditë", "5 ditë");
    campaign.run("translate export en");
    let po = campaign.read("en.po");
    assert_eq!(po.matches("#, fuzzy").count(), 1);
    campaign.run("translate import en.po");
    assert_eq!(campaign.read("content/about/en.md"), expected, "fuzzy changes nothing");
    campaign.put("en.po", &po.replace("#, fuzzy\n", "").replace("Wait 3 days", "Wait 5 days"));
    campaign.run("translate import en.po");
    assert_eq!(campaign.findings(), [] as [&str; 0]);
}

#[test]
fn an_import_beside_a_file_that_cannot_be_read_fails() {
    let campaign = Campaign::new();
    campaign.run("translate export en");
    campaign.0.put("content/about/sq.md", b"\xff\xfe\xff");
    let output = campaign.fener("translate import en.po");
    assert_eq!(output.code, Some(1), "{}", output.stderr);
}

#[test]
fn bad_po_files_change_nothing() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export en");
    let (po, before) = (campaign.read("en.po"), campaign.read("content/about/en.md"));
    let check = |text: &str, code: i32, said: &str| {
        campaign.put("bad.po", text);
        let output = campaign.fener("translate import bad.po");
        let stderr = output.stderr;
        assert_eq!(output.code, Some(code), "{stderr}");
        assert!(stderr.contains(said), "{stderr}");
        assert_eq!(campaign.read("content/about/en.md"), before);
    };
    check(&po.replace("msgstr \"Guide\"", "msgstr \"Guide"), 1, "missing double quote");
    check(&po.replace("Language: en", "Language: xx"), 1, "unknown language `xx`");
    check(&po.replace("msgid \"Pyet dikë.\"", "msgid \"Pyet këdo.\""), 0, "no longer in");
    check(&po.replace("msgctxt \"about", "msgctxt \"gone"), 0, "does not exist");
    check("", 1, "PO header");
    check("\u{0}\u{1}", 1, "invalid line");
}

/// Debian's gettext has the last word on PO files; `tests/all` installs it.
fn gettext_accepts(file: &Path) {
    let check = Command::new("msgfmt").args(["--check", "-o", "/dev/null"]).arg(file).output();
    let check = check.expect("msgfmt runs: install gettext, or run tests/all, which does");
    let said = String::from_utf8_lossy(&check.stderr);
    assert!(check.status.success(), "msgfmt --check {}: {said}", file.display());
}

#[test]
fn a_withheld_heading_is_the_sources_in_the_table_of_contents_too() {
    let campaign = Campaign::new();
    campaign.put("content/guides/sq.md", "---\ntitle: Udhëzues\n---\n");
    let facts = "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n";
    campaign.put("content/helplines/police/facts.yaml", facts);
    campaign.put("content/helplines/police/sq.md", "---\ntitle: 112\n---\n");
    campaign.put("content/guides/job/sq.md", SQ);
    campaign.put("content/guides/job/en.md", EN);
    campaign.run("translate stamp guides/job en");
    campaign.edit("content/guides/job/sq.md", "## Hapat", "## Në 5 ditë");
    campaign.run("build --out out");
    let page = campaign.read("out/en/guides/job/index.html");
    assert!(page.contains("<a href=\"#steps\" lang=\"sq\" dir=\"ltr\">Në 5 ditë</a>"), "{page}");
    assert!(page.contains("<span lang=\"sq\" dir=\"ltr\">Në 5 ditë</span>"), "{page}");
    assert!(!page.contains(">Steps<"), "{page}");
}

#[test]
fn status_shows_the_campaign_as_it_is_now() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    assert!(!campaign.run("status").contains("1/8 !"));
    campaign.edit("content/about/sq.md", "3 ditë", "15 ditë");
    assert!(campaign.run("status").contains("1/8 !"), "{}", campaign.run("status"));
    campaign.0.remove("content/about/en.md");
    assert!(!campaign.run("status").contains("1/8 !"));
    campaign.edit("fener.yaml", "  - {code: ar, name: العربية, fallback: [en, sq]}\n", "");
    assert!(!campaign.run("status").contains("ar "), "a language fewer");
    assert!(!campaign.0.path().join(".fener-cache").exists(), "nothing is written");
}

/// Answers the entry with this context and text; the text is written as in the file, between quotes.
fn answer(po: &str, id: &str, words: &str) -> String {
    let at = po.find(&format!("msgid \"{id}\"\n")).unwrap_or_else(|| panic!("no {id} in {po}"));
    let start = at + po[at..].find("msgstr ").unwrap();
    let end = start + po[start..].find("\n\n").unwrap_or(po.len() - start - 1);
    format!("{}msgstr \"{words}\"{}", &po[..start], &po[end..])
}

/// Takes the flag `fuzzy` away from every entry, as a translator does who has read all of them.
fn confirmed(po: &str) -> String {
    po.replace("#, fuzzy\n", "")
}

/// Answers every empty entry of a page with its source's text, in which `fjalë` becomes `word`.
fn translated(po: &str) -> String {
    let entries = po.split("\n\n").map(|entry| {
        let Some(at) = entry.find("msgid ") else { return entry.to_owned() };
        match entry.trim_end().strip_suffix("\nmsgstr \"\"") {
            Some(head) if !entry.contains("msgctxt \"locales ") => {
                let id = head[at..].trim_start_matches("msgid ");
                format!("{head}\nmsgstr {}", id.replace("fjalë", "word"))
            }
            _ => entry.trim_end().to_owned(),
        }
    });
    entries.collect::<Vec<_>>().join("\n\n") + "\n"
}

#[test]
fn an_import_refuses_what_would_change_a_text() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export ar");
    let po = answer(&campaign.read("ar.po"), "Udhëzues", "دليل");
    let check = |id: &str, words: &str, said: &str| {
        let text = answer(&po, id, words);
        campaign.put("bad.po", &text);
        let output = campaign.fener("translate import bad.po");
        let stderr = output.stderr;
        assert_eq!(output.code, Some(1), "{words}: {stderr}");
        let line = text.lines().position(|line| line == format!("msgstr \"{words}\"")).unwrap();
        assert!(stderr.contains(&format!("bad.po:{}:", line + 1)), "{words}: {stderr}");
        assert!(stderr.contains(said), "{words}: {stderr}");
        assert!(!campaign.0.path().join("content/about/ar.md").exists(), "{words}");
    };
    let flag = "\"\n\"Të nxitojnë\\n\"\n\": Mos u nis.";
    for words in ["A\\nB", "A B", "A\\n：B", "A: B", "A\\n\\n： B"] {
        check(flag, words, "a sign with what to do, this would be a paragraph");
    }
    check(flag, "A\\n: B\\n: C", "2 explanations");
    check("Hapat", "A {.steps}", "`{.steps}` would be shown as typed");
    check("Hapat", "A {.red-flags}", "`{.red-flags}` would be shown as typed");
    check("Shenja", "A\\n\\nB {.x}", "`{.x}`");
    check("Pyet dikë.", "A\\n- B", "1 list items, this would be a block with 2 list items");
    check("Pyet dikë.", "A\\n\\n1. B", "list items");
    check("Pyet dikë.", "- A", "`-` would be shown as typed");
    check("Hapat", "# A", "`#` would be shown as typed");
    check("Një hyrje e gjatë në dy rreshta.", "A\\n- B", "a paragraph, this would be a list item");
    check("Një hyrje e gjatë në dy rreshta.", "A\\n\\nB", "one block");
    check("Një hyrje e gjatë në dy rreshta.", "A <!-- B", "hide the text");
    check("Një hyrje e gjatë në dy rreshta.", "```\\nA", "a code block");
    for words in ["pune: jashte # x", "a/b", "Puna", "a b", "\\\"a\\\"", "#a"] {
        check("udhezues", words, "invalid address");
    }
    check("Si ta kontrollosh.", "A {.steps}", "would be shown as typed");
}

#[test]
fn an_import_refuses_links_to_nothing() {
    let campaign = Campaign::new();
    campaign.put("content/guides/y/sq.md", "---\ntitle: Hapat\n---\nFjalë.\n");
    campaign.put("content/guides/x/sq.md", "---\ntitle: Rruga\n---\nShih [hapat](../y/sq.md).\n");
    campaign.run("translate export en");
    let po = answer(&campaign.read("en.po"), "Rruga", "Road");
    let import = |link: &str| {
        campaign.put(
            "bad.po",
            &answer(&po, "Shih [hapat](../y/sq.md).", &format!("See [steps]({link}).")),
        );
        campaign.fener("translate import bad.po")
    };
    for link in
        ["../z/sq.md", "../y/sq.txt", "../../y/en.md", "/guides/nowhere/", "../y/picture.png", "y"]
    {
        let output = import(link);
        assert_eq!(output.code, Some(1), "{link}: {}", output.stderr);
        assert!(output.stderr.contains(&format!("broken link: `{link}`")), "{}", output.stderr);
        assert!(output.stderr.contains("bad.po:"), "{}", output.stderr);
        assert!(!campaign.0.path().join("content/guides/x/en.md").exists(), "{link}");
    }
    for link in ["../y/en.md", "../y/sq.md", "/about/", "../../about/sq.md"] {
        let output = import(link);
        assert_eq!(output.code, Some(0), "{link}: {}", output.stderr);
    }
}

#[test]
fn an_import_writes_what_it_says() {
    let campaign = Campaign::new();
    campaign.edit(
        "content/about/sq.md",
        "Një hyrje e gjatë\nnë dy",
        "Një hyrje e gjatë, 24 fjalë, në dy",
    );
    campaign.run("translate stamp about en");
    campaign.run("translate export ar");
    let mut po = campaign.read("ar.po");
    let texts = [
        ("Udhëzues", "A: b # c \\\"d\\\" {e"),
        ("Si ta kontrollosh.", "- 24. a\\n#b"),
        ("Një hyrje e gjatë, 24 fjalë, në dy rreshta.", "24. December is the last day."),
        ("Pyet dikë.", "Ask."),
        ("Hapat", "C#"),
        ("udhezues", "\u{447}\u{442}\u{43e}-2"),
    ];
    for (id, words) in texts {
        po = answer(&po, id, words);
    }
    campaign.put("ar.po", &po);
    campaign.run("translate import ar.po");
    let text = campaign.read("content/about/ar.md");
    for line in ["24\\. December is the last day.", "2. Ask.", "## C# {.steps}"] {
        assert!(text.lines().any(|found| found == line), "{line}: {text}");
    }
    campaign.run("translate export ar --out again.po");
    let again = campaign.read("again.po");
    for (_, words) in &texts[2..] {
        assert!(again.contains(&format!("msgstr \"{words}\"")), "{words}: {again}");
    }
    campaign.run("build --out out");
    assert!(campaign.read("out/ar/\u{447}\u{442}\u{43e}-2/index.html").contains("<p>24. December"));
}

#[test]
fn an_entry_that_is_no_longer_certain_is_withdrawn() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export en --date 2026-11-22");
    let po = campaign.read("en.po");
    let before = campaign.read("content/about/en.md");
    let fuzzy = |po: &str, id: &str| {
        let at = po.find(&format!("msgid \"{id}\"")).unwrap();
        let start = po[..at].rfind("msgctxt").unwrap();
        format!("{}#, fuzzy\n{}", &po[..start], &po[start..])
    };
    campaign.put("en.po", &fuzzy(&answer(&po, "Pyet dikë.", ""), "Prit 3 ditë."));
    campaign.run("translate import en.po");
    let after = campaign.read("content/about/en.md");
    assert_eq!(after.matches("------").count(), 2, "{after}");
    let body = |text: &str| text.rsplit("---\n\n").next().unwrap().to_owned();
    assert_eq!(body(&after), body(&before), "the words stay in the file");
    campaign.run("build --out out");
    let html = campaign.read("out/en/about/index.html");
    assert!(html.contains("Pyet dikë.") && html.contains("Prit 3 ditë."), "the source stands in");
    assert!(!html.contains("Ask somebody") && !html.contains("Wait 3 days"), "{html}");
    // The translator gets the words back, as fuzzy ones.
    campaign.run("translate export en");
    assert_eq!(campaign.read("en.po").matches("#, fuzzy").count(), 2);
    assert_eq!(campaign.run("translate import en.po"), "no changes\n");
    campaign.put("en.po", &confirmed(&campaign.read("en.po")));
    campaign.run("translate import en.po");
    assert_eq!(campaign.read("content/about/en.md"), before);
    // A title and a description are withdrawn, too; an address is not.
    campaign.put("en.po", &fuzzy(&answer(&po, "Udhëzues", ""), "Si ta kontrollosh."));
    campaign.run("translate import en.po");
    assert!(campaign.read("content/about/en.md").contains("\"------ ------ / "));
    // A file that is older than the stamp withdraws nothing.
    campaign.put("content/about/en.md", &before);
    campaign.put("en.po", &answer(&po, "Pyet dikë.", "").replace("2026-11-22", "2026-11-21"));
    assert_eq!(campaign.run("translate import en.po"), "no changes\n");
}

#[test]
fn texts_written_by_hand_are_exchanged() {
    let campaign = Campaign::new();
    for (name, stamp) in [("none", ""), ("bare", "translation: {from: sq, state: draft}\n")] {
        let text =
            EN.replace("translation: {from: sq, state: reviewed, by: editor} # kept\n", stamp);
        campaign.put("content/about/en.md", &text);
        assert_eq!(campaign.findings().len(), 1, "{name}: never compared");
        campaign.run("translate export en");
        let po = campaign.read("en.po");
        assert!(po.contains("msgstr \"Ask somebody.\""), "{po}");
        assert_eq!(po.matches("#, fuzzy").count(), 8, "nobody has compared them: {po}");
        assert_eq!(campaign.run("translate import en.po"), "no changes\n", "{name}");
        // One confirmed entry writes its words, and claims nothing of the others.
        let one = answer(&po, "Pyet dikë.", "Ask a friend.");
        let at = one.find("msgid \"Pyet dikë.\"").unwrap();
        let flag = one[..at].rfind("#, fuzzy\n").unwrap();
        campaign.put("en.po", &format!("{}{}", &one[..flag], &one[flag + 9..]));
        campaign.run("translate import en.po");
        assert_eq!(
            campaign.read("content/about/en.md"),
            text.replace("Ask somebody.", "Ask a friend.")
        );
        campaign.put("en.po", &confirmed(&one));
        campaign.run("translate import en.po");
        assert_eq!(campaign.findings(), [] as [&str; 0], "{name}");
        assert!(campaign.read("content/about/en.md").contains("state: draft"));
    }
}

/// Two texts that are each other's translation would never drift.
#[test]
fn the_source_of_a_page_takes_no_stamp() {
    let campaign = Campaign::new();
    let before = campaign.read("content/about/sq.md");
    for arguments in
        ["translate stamp about sq", "translate stamp home sq", "translate stamp home sq --from en"]
    {
        let output = campaign.fener(arguments);
        let said = output.stderr;
        assert_eq!(output.code, Some(2), "{arguments}: {said}");
        assert!(said.contains("sq.md is the source of this page"), "{said}");
    }
    assert_eq!(campaign.read("content/about/sq.md"), before);
    // A page of two originals has the source that a person names.
    campaign.edit(
        "content/about/en.md",
        "translation: {from: sq, state: reviewed, by: editor} # kept\n",
        "",
    );
    campaign.run("translate stamp about sq --from en");
    assert!(campaign.read("content/about/sq.md").contains("{from: en, state: draft"));
}

/// A page of `…` says nothing that could be translated.
#[test]
fn a_new_page_is_not_compared_until_it_is_written() {
    let campaign = Campaign::new();
    campaign.run("new guide job");
    let en = campaign.read("content/guides/job/en.md");
    assert!(en.contains("translation: {from: sq, state: draft}\n"), "{en}");
    for (lang, step) in [("sq", "Prit 3 ditë."), ("en", "Wait 3 days.")] {
        let front = campaign.read(&format!("content/guides/job/{lang}.md"));
        let front = front.split("\n---\n").next().unwrap().replace("draft: true ", "# ");
        let text = format!("{front}\n---\n\n## A {{.steps}}\n\n1. {step}\n");
        campaign.put(&format!("content/guides/job/{lang}.md"), &text);
    }
    assert_eq!(
        campaign.findings(),
        ["stamp content/about/en.md:5", "stamp content/guides/job/en.md:5"]
    );
}

#[test]
fn a_language_is_translated_from_the_one_that_is_asked_for() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export ar --from en");
    let po = campaign.read("ar.po");
    assert!(po.contains("X-Source-Language: en\\n") && po.contains("msgid \"Ask somebody.\""));
    gettext_accepts(&campaign.0.path().join("ar.po"));
    let po = answer(&answer(&po, "Guide", "دليل"), "Ask somebody.", "اسأل أحدًا.");
    campaign.put("ar.po", &po);
    campaign.run("translate import ar.po");
    let text = campaign.read("content/about/ar.md");
    assert!(text.contains("{from: en, state: draft") && text.contains("2. اسأل أحدًا."), "{text}");
    assert!(text.contains("1. Wait 3 days."), "the English source stands in");
    campaign.run("translate export ar --out one.po");
    assert!(campaign.read("one.po").contains("msgid \"Ask somebody.\""), "its stamp says so");
    // From Albanian, its words are there and have to be compared.
    campaign.run("translate export ar --from sq --out two.po");
    let two = campaign.read("two.po");
    assert!(two.contains("#, fuzzy\nmsgctxt \"about · Hapat\"\nmsgid \"Pyet dikë.\""), "{two}");
    assert_ne!(campaign.fener("translate export ar --from ar").code, Some(0));
    assert_ne!(campaign.fener("translate export ar --from it").code, Some(0));
    let unknown = campaign.read("ar.po").replace("X-Source-Language: en", "X-Source-Language: it");
    campaign.put("bad.po", &unknown);
    assert_ne!(campaign.fener("translate import bad.po").code, Some(0));
}

#[test]
fn every_kind_of_block_goes_there_and_back() {
    const BLOCKS: &[&str] = &[
        "Një fjalë\ndhe një tjetër.",
        "## Fjalë {.steps}\n\n1. fjalë 1\n2. **fjalë** [l](sq.md)\n   dhe fjalë",
        "Fjalë fjalë {.red-flags}\n---\n\nfjalë\n: Mos fjalë\n: dhe\n  fjalë\n\nfjalë\n: po",
        "fjalë {.checklist}\n===\n\n- [ ] fjalë\n- [x] fjalë\n  fjalë",
        "fjalë\nfjalë\n---",
        "### C# fjalë ###",
        "- fjalë\n  - fjalë\n\n  fjalë\n- fjalë",
        "> fjalë\n> fjalë\n>\n> fjalë",
        "| fjalë | b |\n|---|---|\n| 1 | fjalë |",
        "fjalë[^n]\n\n[^n]: fjalë",
        "24\\. fjalë\n\n\\- fjalë\n\n\\# fjalë",
        "fjalë\\\nfjalë",
        "* * *\n\nfjalë <https://example.org/fjala>",
        "Pune\u{308} fjale\u{308} e re, c\u{327}do dite\u{308}.",
        "## Shkode\u{308}r fjale\u{308}\n\nfjalë",
    ];
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    let mut dice = support::Dice(7);
    for round in 0..12 {
        let body: Vec<&str> = match round {
            0 => BLOCKS.to_vec(),
            _ => (0..5).map(|_| dice.one_of(BLOCKS)).collect(),
        };
        let _ = std::fs::remove_file(campaign.0.path().join("content/about/ar.md"));
        let _ = std::fs::remove_file(campaign.0.path().join("content/pune\u{308}/ar.md"));
        // Footnotes are named once in a text.
        let body: String = body
            .iter()
            .enumerate()
            .map(|(n, block)| format!("{}\n\n", block.replace("[^n]", &format!("[^{n}]"))))
            .collect();
        let text = format!("---\ntitle: Fjala e pare\u{308}\n---\n\n{body}");
        campaign.put(
            "content/about/sq.md",
            &text.replace("\n", if round % 3 == 2 { "\r\n" } else { "\n" }),
        );
        campaign.put("content/pune\u{308}/sq.md", "---\ntitle: fjale\u{308}\n---\n\nfjalë\n");
        campaign.run("translate export ar");
        let po = translated(&campaign.read("ar.po"));
        campaign.put("ar.po", &po);
        campaign.run("translate import ar.po");
        campaign.run("translate export ar --out two.po");
        let two = campaign.read("two.po");
        assert_eq!(two, po, "{body}\n{}", campaign.read("content/about/ar.md"));
        assert_eq!(campaign.run("translate import two.po"), "no changes\n", "{body}");
        let findings: Vec<String> =
            campaign.findings().into_iter().filter(|found| found.contains("ar.md")).collect();
        assert_eq!(findings, [] as [&str; 0], "{body}");
    }
    gettext_accepts(&campaign.0.path().join("two.po"));
}

#[test]
fn an_export_replaces_no_work() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export ar");
    campaign.run("translate export ar");
    // Other words since: the file is as it was exported.
    campaign.run("translate export en");
    campaign.edit("content/about/en.md", "Wait 3 days.", "Wait for 3 days.");
    campaign.run("translate export en");
    let po = answer(&campaign.read("ar.po"), "Pyet dikë.", "اسأل أحدًا.");
    let po = answer(&po, "Udhëzues", "دليل");
    campaign.put("ar.po", &po);
    for command in ["translate export ar", "translate export ar --out ar.po"] {
        let refused = campaign.fener(command);
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert!(refused.stderr.contains("ar.po has 2 translations"), "{refused:?}");
        assert_eq!(campaign.read("ar.po"), po);
    }
    for out in ["content/about/sq.md", "fener.yaml"] {
        let before = campaign.read(out);
        assert_eq!(campaign.fener(&format!("translate export ar --out {out}")).code, Some(2));
        assert_eq!(campaign.fener(&format!("qr about --out {out}")).code, Some(2));
        assert_eq!(campaign.read(out), before);
    }
    campaign.run("translate import ar.po");
    campaign.edit("content/about/ar.md", "دليل", "دليلنا");
    campaign.run("translate export ar");
    assert!(campaign.read("ar.po").contains("دليلنا"));
    campaign.put("ar.po", &campaign.read("ar.po").replace("دليلنا", "عمل"));
    campaign.run("translate export ar --force");
    assert!(campaign.read("ar.po").contains("دليلنا"));
    campaign.run("qr about --out code.svg");
    campaign.run("qr about --language en --out code.svg");
}

#[test]
fn an_import_as_json_is_one_object() {
    let campaign = Campaign::new();
    campaign.run("translate stamp about en");
    campaign.run("translate export en");
    let po = campaign.read("en.po").replace("\"Wait 3 days.\"", "\"Wait for 3 days.\"");
    campaign.put("en.po", &po);
    for (po, code, changed) in [
        (po.as_str(), 0, "content/about/en.md"),
        (&po, 0, "\"changed\": []"),
        ("msgid \"", 1, "\"errors\": "),
    ] {
        campaign.put("en.po", po);
        let outcome = campaign.fener("translate import en.po --format json");
        assert_eq!(outcome.code, Some(code), "{outcome:?}");
        let json: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert!(json["findings"].is_array() && json["changed"].is_array(), "{outcome:?}");
        assert!(outcome.stdout.contains(changed), "{outcome:?}");
    }
}

#[test]
fn a_new_translation_passes_the_checks() {
    let campaign = Campaign::new();
    let bodies = [
        "Settings --> Privacy --> More\n",
        "a <!-- b --> c --!> d ---> e\n\n- x -->\n- --> y\n",
        "> quote -->\n\n| a --> b | c |\n|---|---|\n| d | e --> f |\n",
        "## Head --> {.steps}\n\n1. One -->\n2. Two\n\nTerm -->\n: Text -->\n",
        "`a-->b`\n\n```\nx --> y\n```\n",
    ];
    for (number, body) in bodies.iter().enumerate() {
        let page = format!("guides/g{number}");
        campaign.put(&format!("content/{page}/facts.yaml"), "topics: []\n");
        let text = format!("---\ntitle: \"A --> \\\"b\\\" \\r \\n c\"\n---\n\n{body}");
        campaign.put(&format!("content/{page}/sq.md"), &text);
        let errors = |output: &Outcome| output.stderr.matches("error[").count();
        let before = errors(&campaign.fener("check"));
        campaign.run(&format!("translate new {page} en"));
        let after = campaign.fener("check");
        assert_eq!(errors(&after), before, "{body}: {after:?}");
        let written = campaign.read(&format!("content/{page}/en.md"));
        assert!(written.is_ascii() || !written.contains('\u{2060}'), "{written}");
    }
}

#[test]
fn a_stamp_changes_nothing_but_itself() {
    let campaign = Campaign::new();
    let text = "---\ntitle: Cafe\u{301}\ntranslation:\n  from: sq   # Ana has it\n  state: draft\n  # ask Ion\n---\n\nCafe\u{301} 3\n";
    campaign.put("content/about/en.md", text);
    campaign.run("translate stamp about en --date 2026-11-22");
    let stamped = campaign.read("content/about/en.md");
    let is_new = |line: &&str| line.starts_with("  on: ") || line.starts_with("  blocks: ");
    let old: Vec<&str> = stamped.lines().filter(|line| !is_new(line)).collect();
    assert_eq!(old, text.lines().collect::<Vec<_>>());
    assert_eq!(stamped.lines().filter(is_new).count(), 2, "{stamped}");
}

#[test]
fn phrases_are_part_of_the_exchange() {
    let campaign = Campaign::new();
    campaign.run("init c --country EE --languages lt,lv,et");
    let campaign = Campaign(Folder::copy_of(&campaign.0.path().join("c")));
    for code in ["lt", "lv"] {
        campaign.put(&format!("locales/{code}.ftl"), include_str!("../locales/en.ftl"));
    }
    campaign.run("translate export lv");
    let po = campaign.read("lv.po");
    gettext_accepts(&campaign.0.path().join("lv.po"));
    assert_eq!(campaign.run("translate import lv.po"), "no changes\n");
    let number = "Part {{ $number }} of {{ $of }}".replace("{{", "{").replace("}}", "}");
    let po = answer(&po, "Skip to the text", "Uz tekstu");
    let po = answer(&po, &number, "Daļa { $number } no { $of }");
    campaign.put("lv.po", &po);
    assert_eq!(campaign.run("translate import lv.po"), "locales/lv.ftl\n");
    let file = campaign.read("locales/lv.ftl");
    assert!(file.contains("\nskip-to-text = Uz tekstu\n"), "{file}");
    campaign.run("translate export lv --out two.po");
    assert_eq!(campaign.read("two.po"), po);
    assert_eq!(campaign.run("translate import two.po"), "no changes\n");
    for (words, said) in [
        ("Daļa { $number", "locale"),
        ("Daļa { $number }", "`{ $of }` is missing"),
        ("Daļa { $nummer } no { $of }", "nummer"),
        ("Daļa { DATE($number) } no { $of }", "DATE"),
        ("Daļa { gone } { $number } { $of }", "gone"),
    ] {
        let text = answer(&po, &number, words);
        campaign.put("bad.po", &text);
        let output = campaign.fener("translate import bad.po");
        let stderr = output.stderr;
        assert_eq!(output.code, Some(1), "{words}: {stderr}");
        let line = text.lines().position(|line| line == format!("msgstr \"{words}\"")).unwrap();
        assert!(stderr.contains(&format!("bad.po:{}:", line + 1)), "{words}: {stderr}");
        assert!(stderr.contains(said) || said == "locale", "{words}: {stderr}");
        assert_eq!(campaign.read("locales/lv.ftl"), file, "{words}");
    }
    // An emptied phrase is taken out, so that another language's stands in.
    campaign.put("lv.po", &answer(&po, "Skip to the text", ""));
    campaign.run("translate import lv.po");
    assert!(!campaign.read("locales/lv.ftl").contains("skip-to-text"));
    // One to be reviewed waits in the file, and comes back with the next export.
    let fuzzy = "#, fuzzy\nmsgctxt \"locales · skip-to-text\"\n";
    campaign.put("lv.po", &po.replace(&fuzzy[9..], fuzzy));
    campaign.put("locales/lv.ftl", &file);
    campaign.run("translate import lv.po");
    let waits = campaign.read("locales/lv.ftl");
    assert!(!waits.contains("\nskip-to-text") && waits.contains("Uz tekstu"), "{waits}");
    campaign.run("translate export lv --out waits.po");
    let again = campaign.read("waits.po");
    assert!(again.contains(fuzzy) && again.contains("msgstr \"Uz tekstu\""), "{again}");
    assert_eq!(campaign.run("translate import waits.po"), "no changes\n");
    campaign.put("waits.po", &again.replace(fuzzy, &fuzzy[9..]));
    campaign.run("translate import waits.po");
    let accepted = campaign.read("locales/lv.ftl");
    assert!(accepted.contains("\nskip-to-text = Uz tekstu\n"), "{accepted}");
    assert!(!accepted.contains("# fuzzy"), "{accepted}");
    campaign.run("translate import lv.po");
    campaign.put("lv.po", &answer(&po, "Skip to the text", ""));
    campaign.run("translate import lv.po");
    assert!(!campaign.read("locales/lv.ftl").contains("skip-to-text"));
    // A text of the campaign is the source of the next language.
    campaign.edit(
        "locales/lt.ftl",
        "skip-to-text = Skip to the text",
        "skip-to-text = Prie teksto",
    );
    campaign.run("translate export et");
    assert!(campaign.read("et.po").contains("msgid \"Prie teksto\""));
}

#[test]
fn a_phrase_of_another_language_says_so() {
    let campaign = Campaign::new();
    campaign.run("init c --country LT --languages lt,lv,ar");
    let campaign = Campaign(Folder::copy_of(&campaign.0.path().join("c")));
    for code in ["lt", "lv"] {
        campaign.put(&format!("locales/{code}.ftl"), include_str!("../locales/en.ftl"));
    }
    let counts = |said: &str| -> Vec<String> {
        let all = said.lines().filter(|line| line.contains("phrases"));
        all.map(|line| {
            line.split(" phrases").next().unwrap().replace("warning[missing-phrase]: ", "")
        })
        .collect()
    };
    let check = || campaign.fener("check").stderr;
    let found = counts(&check());
    assert_eq!(found.len(), 2, "Arabic is built in: {found:?}");
    let all: usize = found[0].parse().unwrap();
    assert!(all > 100 && found[0] == found[1], "{found:?}");
    let status = campaign.run("status");
    assert!(status.contains(&format!("\nlv: not translated: {all} of ")), "{status}");
    assert_eq!(status.matches(": not translated: ").count(), 2, "{status}");
    campaign.edit("locales/lt.ftl", "\nhome = Home\n", "\nhome = Pradžia\n");
    campaign.edit("locales/lt.ftl", "\nmenu = Main pages\n", "\nmenu = { \"Main pages\" }\n");
    campaign.edit("locales/lv.ftl", "\nhome = Home\n", "\n");
    let found = counts(&check());
    assert_eq!(found, [(all - 2).to_string(), all.to_string()]);
    // A language without any file of phrases falls back on all the others.
    campaign.0.remove("locales/lv.ftl");
    campaign.run("build --out out");
    let page = |code: &str| campaign.read(&format!("out/{code}/guides/index.html"));
    assert!(page("lt").contains(">Pradžia</a>"), "{}", page("lt"));
    assert!(page("lv").contains("<span lang=\"lt\">Pradžia</span></a>"), "{}", page("lv"));
    for code in ["lt", "lv"] {
        assert!(page(code).contains("<span lang=\"en\">"), "{}", page(code));
    }
    assert!(!page("ar").contains("<span lang=\"en\">"), "{}", page("ar"));
    let mut files = vec![campaign.0.path().join("out")];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|end| end != "png" && end != "jpg" && end != "webp")
        {
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            let is_mark = |c: char| ('\u{fdd0}'..='\u{fdef}').contains(&c);
            assert!(!text.contains(is_mark), "{}", path.display());
            assert!(!text.contains("%EF%B7%9"), "{}", path.display());
        }
    }
}

#[test]
fn a_place_of_a_list_is_no_card() {
    let campaign = Campaign::new();
    let text = "---\ntitle: Kreu\n---\n\n[](list:guides)\n\n[](map:)\n\n[Linja](helpline:a)\n";
    campaign.put("content/sq.md", text);
    campaign.run("translate export ar");
    let po = campaign.read("ar.po");
    for (note, entry) in [
        ("the place of a list of pages", "[](list:guides)"),
        ("the place of the map", "[](map:)"),
        ("the card of a helpline", "[Linja](helpline:a)"),
    ] {
        let id = po.find(&format!("msgid \"{entry}\"")).unwrap_or_else(|| panic!("{entry}: {po}"));
        let before = po[..id].rsplit("\n\n").next().unwrap();
        assert!(before.contains(note), "{entry}: {before}");
    }
}

/// A draft in which nothing is written yet is no translation: the file's words are written, whichever language was first.
#[test]
fn untouched_drafts_are_filled() {
    let said = |campaign: &Campaign, arguments: &str| campaign.run(arguments);
    for (first, other, stamped) in
        [("vi", "en", false), ("en", "vi", false), ("ro", "uk", true), ("km", "ar", true)]
    {
        let campaign = Campaign(Folder::new());
        campaign.run(&format!("init c --country MD --emergency 112 --languages {first},{other}"));
        let campaign = Campaign(Folder::copy_of(&campaign.0.path().join("c")));
        campaign.run("new guide g");
        let source = "---\ntitle: Titulli\n---\n\nNjë hyrje.\n\n## Hapat {.steps}\n\n1. Prit 3 ditë.\n2. Pyet.\n\n\
                      | a | b |\n|---|---|\n| c | d |\n";
        campaign.put(&format!("content/guides/g/{first}.md"), source);
        if stamped {
            std::fs::remove_file(campaign.0.path().join(format!("content/guides/g/{other}.md")))
                .unwrap();
            said(&campaign, &format!("translate new guides/g {other}"));
        }
        said(&campaign, &format!("translate export {other} --out a.po"));
        let po = campaign.read("a.po");
        assert!(!po.contains("msgstr \"…\""), "{po}");
        let po = answer(&po, "Titulli", "Title");
        let po = answer(&po, "Prit 3 ditë.", "Wait 3 days.");
        campaign.put("a.po", &answer(&po, "Një hyrje.", "An opening."));
        let changed = said(&campaign, "translate import a.po");
        assert_eq!(changed, format!("content/guides/g/{other}.md\n"), "{first} {other}");
        let text = campaign.read(&format!("content/guides/g/{other}.md"));
        for words in ["title: \"Title\"", "An opening.", "1. Wait 3 days.", "2. Pyet.", "| c | d |"]
        {
            assert!(text.contains(words), "{words} in {text}");
        }
        assert!(!text.contains('…') && text.contains(&format!("from: {first}")), "{text}");
    }
}

/// A title that was written into the draft stays, and the blocks are filled.
#[test]
fn a_draft_with_a_title_is_filled() {
    let campaign = Campaign::new();
    campaign
        .put("content/about/en.md", "---\ntitle: Own\ndraft: true\n---\n\n## … {.steps}\n\n1. …\n");
    campaign.run("translate export en");
    campaign.put("en.po", &answer(&campaign.read("en.po"), "Prit 3 ditë.", "Wait 3 days."));
    campaign.run("translate import en.po");
    let text = campaign.read("content/about/en.md");
    assert!(text.contains("title: Own") && text.contains("1. Wait 3 days."), "{text}");
    assert!(!text.contains('…') && text.contains("draft: true"), "{text}");
}

/// An import of which nothing was taken says so, and fails.
#[test]
fn an_import_that_takes_nothing_fails() {
    let campaign = Campaign::new();
    campaign.run("translate export en");
    let po = confirmed(&campaign.read("en.po"));
    for (page, why) in [
        ("---\ntitle: Guide\n---\n\nA\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG\n", "new blocks not imported"),
        ("", "its title is not translated"),
    ] {
        if page.is_empty() {
            std::fs::remove_file(campaign.0.path().join("content/about/en.md")).unwrap();
        } else {
            campaign.put("content/about/en.md", page);
        }
        let title = if page.is_empty() { "" } else { "Guide" };
        campaign.put("one.po", &answer(&po, "Udhëzues", title));
        let Outcome { code, stdout, stderr } = campaign.fener("translate import one.po");
        let said = format!("{stdout}{stderr}");
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(why) && said.contains("nothing was imported"), "{said}");
    }
}
