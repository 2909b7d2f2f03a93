//! Translations from end to end: stamp, drift, withholding, PO files there and back.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests make their own folders")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A campaign in a folder of its own, which goes when the test ends.
struct Campaign(PathBuf);

const CONFIG: &str = "title: {sq: A, en: B, ar: C}\nbase_url: https://example.org/\nlanguages:\n  \
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
    fn new(name: &str) -> Campaign {
        let root = std::env::temp_dir().join(format!("fener-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        let campaign = Campaign(root);
        campaign.put("fener.yaml", CONFIG);
        campaign.put("content/sq.md", "---\ntitle: Kreu\n---\n");
        campaign.put("content/en.md", "---\ntitle: Home\n---\n");
        campaign.put("content/about/sq.md", SQ);
        campaign.put("content/about/en.md", EN);
        campaign
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.0.join(path)).unwrap()
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} says: {text}");
        self.put(path, &text.replace(from, to));
    }

    fn fener(&self, arguments: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_fener"))
            .current_dir(&self.0)
            .env("SOURCE_DATE_EPOCH", "1795305600")
            .args(arguments.split(' '))
            .output()
            .unwrap()
    }

    /// The standard output of a command, which must succeed.
    fn run(&self, arguments: &str) -> String {
        let output = self.fener(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{arguments}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Findings about translations, each as code, file and line.
    fn findings(&self) -> Vec<String> {
        let output = self.fener("check --format json");
        let whole: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let codes =
            ["drift", "drift-critical", "machine-critical", "stamp", "translation-mismatch"];
        let all = whole["findings"].as_array().unwrap().iter();
        all.filter(|finding| codes.contains(&finding["code"].as_str().unwrap()))
            .map(|f| format!("{} {}:{}", f["code"], f["file"], f["line"]).replace('"', ""))
            .collect()
    }
}

impl Drop for Campaign {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_stamp_changes_one_line() {
    let campaign = Campaign::new("stamp");
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
    let campaign = Campaign::new("number");
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
    assert!(!campaign.fener("check --strict").status.success());
    campaign.edit("content/about/en.md", "3 days", "5 days");
    campaign.run("translate stamp about en");
    assert_eq!(campaign.findings(), [] as [&str; 0]);
    campaign.run("build --out out");
    assert!(campaign.read("out/en/about/index.html").contains("Wait 5 days."));
}

#[test]
fn a_block_removed_from_the_source_is_not_shown() {
    let campaign = Campaign::new("back");
    campaign.run("translate stamp about en");
    campaign.edit("content/about/sq.md", "1. Prit 3 ditë.\n2. Pyet", "1. Pyet");
    assert_eq!(campaign.findings(), ["drift-critical content/about/en.md:13"]);
    campaign.run("build --out out");
    assert!(!campaign.read("out/en/about/index.html").contains("Wait 3 days"));
}

#[test]
fn a_machines_steps_are_not_shown() {
    let campaign = Campaign::new("machine");
    campaign.run("translate stamp about en --state machine");
    assert_eq!(campaign.findings(), ["machine-critical content/about/en.md:5"]);
    campaign.run("build --out out");
    let html = campaign.read("out/en/about/index.html");
    assert!(html.contains("A long opening") && html.contains("Pyet dikë."));
    assert!(html.contains("Mos u nis.") && !html.contains("Do not leave."));
}

#[test]
fn a_block_translated_from_a_drifted_one_is_withheld_too() {
    let campaign = Campaign::new("chain");
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
    let campaign = Campaign::new("hand");
    campaign.run("translate stamp about en");
    campaign.edit("content/about/en.md", " / ", " / 000000 ");
    assert_eq!(campaign.findings(), ["stamp content/about/en.md:5"]);
    campaign.run("translate stamp about en");
    campaign.edit("content/about/en.md", "2. Ask somebody.\n", "2. Ask somebody.\n3. More.\n");
    assert_eq!(campaign.findings()[..1], ["stamp content/about/en.md:5"], "a block too many");
}

#[test]
fn a_new_translation_is_a_draft_with_its_source_beside() {
    let campaign = Campaign::new("new");
    campaign.run("translate new about ar");
    let draft = campaign.read("content/about/ar.md");
    assert!(
        draft.contains("draft: true")
            && draft.contains("<!--\n1. Prit 3 ditë.\n2. Pyet dikë.\n-->")
    );
    assert!(!campaign.fener("translate new about ar").status.success(), "nothing is overwritten");
    campaign.run("build --out out");
    assert!(campaign.read("out/ar/about/index.html").contains("A long opening"), "a draft hides");
}

#[test]
fn a_po_file_goes_there_and_back() {
    let campaign = Campaign::new("po");
    campaign.run("translate stamp about en");
    campaign.run("translate export ar");
    gettext_accepts(&campaign.0.join("ar.po"));
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
    gettext_accepts(&campaign.0.join("two.po"));
}

#[test]
fn a_translators_change_touches_its_block_alone() {
    let campaign = Campaign::new("block");
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
fn bad_po_files_change_nothing() {
    let campaign = Campaign::new("bad");
    campaign.run("translate stamp about en");
    campaign.run("translate export en");
    let (po, before) = (campaign.read("en.po"), campaign.read("content/about/en.md"));
    let check = |text: &str, code: i32, said: &str| {
        campaign.put("bad.po", text);
        let output = campaign.fener("translate import bad.po");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{stderr}");
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
    let campaign = Campaign::new("contents");
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
    assert!(page.contains("<a href=\"#steps\" lang=\"sq\">Në 5 ditë</a>"), "{page}");
    assert!(page.contains("<span lang=\"sq\" dir=\"ltr\">Në 5 ditë</span>"), "{page}");
    assert!(!page.contains(">Steps<"), "{page}");
}

#[test]
fn status_shows_the_campaign_as_it_is_now() {
    let campaign = Campaign::new("status");
    campaign.run("translate stamp about en");
    assert!(!campaign.run("status").contains("1/8 !"));
    campaign.edit("content/about/sq.md", "3 ditë", "15 ditë");
    assert!(campaign.run("status").contains("1/8 !"), "{}", campaign.run("status"));
    std::fs::remove_file(campaign.0.join("content/about/en.md")).unwrap();
    assert!(!campaign.run("status").contains("1/8 !"));
    campaign.edit("fener.yaml", "  - {code: ar, name: العربية, fallback: [en, sq]}\n", "");
    assert!(!campaign.run("status").contains("ar "), "a language fewer");
    assert!(!campaign.0.join(".fener-cache").exists(), "nothing is written");
}
