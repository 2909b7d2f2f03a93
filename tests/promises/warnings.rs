//! A translation never loses a warning: what a stamped translation lacks, or says otherwise than its source, is shown in
//! the source's words.

use crate::support::{Folder, Outcome};

/// A campaign of Moldova with one guide in Romanian and its Russian translation, which is stamped.
struct Campaign(Folder);

const GUIDE: &str = "content/guides/job";

impl Campaign {
    fn new(source: &str, translation: &str) -> Campaign {
        let folder = Folder::new();
        let settings = "title: Jocuri\ncountry: MD\nlanguages: [{code: ro}, {code: ru}, {code: uk}]\n\
                        base_url: https://jocuri.md/\nexit_url: https://www.wikipedia.org/\n";
        folder.put("fener.yaml", settings.as_bytes());
        let facts = "status: active\nchannels: [{type: voice, number: \"+373 22 23 33 09\", works_from: [MD], cost: free}]\n\
                     assured: {on: 2026-11-20, by: operator}\n";
        folder.put("content/helplines/line/facts.yaml", facts.as_bytes());
        folder.put(&format!("{GUIDE}/facts.yaml"), b"updated: 2026-11-01\n");
        for name in ["content", "content/helplines", "content/helplines/line", "content/guides"] {
            for code in ["ro", "ru", "uk"] {
                folder.put(&format!("{name}/{code}.md"), b"---\ntitle: A\n---\n");
            }
        }
        let campaign = Campaign(folder);
        campaign.write("ro", "", source);
        campaign.write("ru", "translation: {from: ro, state: reviewed}\n", translation);
        campaign
    }

    fn write(&self, code: &str, front: &str, body: &str) {
        let text = format!("---\ntitle: B\n{front}---\n\n{body}");
        self.0.put(&format!("{GUIDE}/{code}.md"), text.as_bytes());
    }

    fn stamp(&self) -> Outcome {
        let stamped =
            self.0.fener(&["translate", "stamp", "guides/job", "ru", "--state", "reviewed"]);
        assert_eq!(stamped.code, Some(0), "{}", stamped.stderr);
        stamped
    }

    /// The parts of the text on the full page and on the light one.
    fn built(&self, code: &str) -> [String; 2] {
        let built = self.0.fener(&["build", "--out", "out"]);
        assert_eq!(built.code, Some(0), "{}", built.stderr);
        [format!("out/{code}/guides/job/index.html"), format!("out/lite/{code}/guides/job.html")]
            .map(|file| {
                let page = self.0.text(&file);
                let main = page.split("<main").nth(1).expect("a page has a main part");
                let text = main.split("<div class=\"text\">").last().unwrap_or_default();
                let text = text.split("</div></div>\n<section class=\"wide\">").next();
                text.unwrap_or_default().split("</main>").next().unwrap_or_default().to_owned()
            })
    }

    fn check(&self) -> String {
        self.0.fener(&["check"]).stderr
    }
}

#[test]
fn a_changed_word_of_any_critical_section_is_withheld() {
    for class in ["in-danger", "already-there", "steps", "red-flags"] {
        let text = |go: &str| {
            format!(
                "## A {{.{class}}}\n\n{go} 1a.\n\n- {go} b.\n\n### {go} c\n\n> {go} d.\n\nA\n: {go} e.\n"
            )
        };
        let campaign = Campaign::new(&text("Mergi la poliție"), &text("Иди в полицию"));
        campaign.stamp();
        for page in campaign.built("ru") {
            assert_eq!(
                (page.matches("Иди в").count(), page.matches("Mergi").count()),
                (5, 0),
                "{page}"
            );
        }
        campaign.write("ro", "", &text("Nu merge la poliție"));
        assert_eq!(campaign.check().matches("drift-critical").count(), 5, "{class}");
        for page in campaign.built("ru") {
            assert_eq!(
                (page.matches("Иди в").count(), page.matches("Nu merge").count()),
                (0, 5),
                "{page}"
            );
        }
    }
}

#[test]
fn a_machine_says_nothing_critical() {
    for class in ["in-danger", "already-there"] {
        let campaign = Campaign::new(
            &format!("A.\n\n## B {{.{class}}}\n\nMergi.\n"),
            &format!("Б.\n\n## В {{.{class}}}\n\nИди.\n"),
        );
        campaign.0.fener(&["translate", "stamp", "guides/job", "ru", "--state", "machine"]);
        for page in campaign.built("ru") {
            assert!(page.contains("Mergi.") && !page.contains("Иди"), "{class}: {page}");
            assert!(page.contains("Б."), "{class}: {page}");
        }
    }
}

const SOURCE: &str = "Deschidere.\n\n## Pași {.steps}\n\n1. Ține pașaportul 3 zile.\n2. Sună la [linie](helpline:line).\n\n\
                      ## Semne {.red-flags}\n\nÎl iau\n: Nu-l da.\n\n## Altceva\n\nText.\n";
const TRANSLATION: &str = "Введение.\n\n## Шаги {.steps}\n\n1. Храни паспорт 3 дня.\n2. Позвони на [линию](helpline:line).\n\n\
                           ## Признаки {.red-flags}\n\nЕго забирают\n: Не отдавай.\n\n## Другое\n\nТекст.\n";

/// Readers get each of these words of the source, and keep the rest of their own text.
#[test]
fn what_is_new_in_the_source_reaches_readers() {
    for (from, to, said) in [
        ("2. Sună", "2. Fă o copie.\n3. Sună", "Fă o copie."),
        ("1. Ține", "1. Pleacă.\n2. Ține", "Pleacă."),
        (": Nu-l da.", ": Nu-l da.\n\nCer bani\n: Nu plăti.", "Nu plăti."),
        ("## Altceva", "## Pericol {.in-danger}\n\nFugi.\n\n## Altceva", "Fugi."),
        ("Deschidere.", "## Pericol {.in-danger}\n\nFugi.\n\n## Sfat\n\nDeschidere.", "Fugi."),
        ("Text.", "Text.\n\n[Linia](helpline:line)", "+373"),
        ("Text.", "Text.\n\nNouă ore: 9.", "Nouă ore: 9."),
    ] {
        let campaign = Campaign::new(SOURCE, TRANSLATION);
        campaign.stamp();
        for page in campaign.built("ru") {
            assert!(page.contains("Храни") && page.contains("Не отдавай."), "{page}");
            assert!(!page.contains("lang=\"ro\" dir"), "{page}");
        }
        campaign.write("ro", "", &SOURCE.replace(from, to));
        let check = campaign.check();
        assert!(
            check.contains("drift-critical") && check.contains("whole section"),
            "{to}: {check}"
        );
        for page in campaign.built("ru") {
            assert!(page.contains(said), "{to}: {page}");
            assert!(page.contains("lang=\"ro\" dir"), "{to}: {page}");
            let warnings = [["Nu-l da.", "Не отдавай."], ["Ține", "Храни"]];
            for [theirs, ours] in warnings {
                assert!(page.contains(theirs) != page.contains(ours), "{to}: once: {page}");
            }
            for (start, end) in
                [("<ol", "</ol>"), ("<dl", "</dl>"), ("<li", "</li>"), ("<section", "</section>")]
            {
                let opened = page.matches(&format!("{start} ")).count()
                    + page.matches(&format!("{start}>")).count();
                assert_eq!(opened, page.matches(end).count(), "{to}: {page}");
            }
        }
        // The order is that of the source.
        let [full, _] = campaign.built("ru");
        let at = |words: [&str; 2]| {
            words.iter().find_map(|word| full.find(word)).expect("each is there")
        };
        let (steps, flags) = (at(["Ține", "Храни"]), at(["Nu-l da.", "Не отдавай."]));
        assert!(steps < flags && flags < at(["Text.", "Текст."]), "{to}: {full}");
    }
}

/// Blocks that a translator lost or changed are named when the text is stamped, and readers get the source.
#[test]
fn a_stamp_does_not_make_a_translation_true() {
    for (from, to, gone, said) in [
        ("2. Позвони на [линию](helpline:line).\n", "", "Храни", "missing translation"),
        ("1. Храни паспорт 3 дня.\n2.", "1.", "Позвони на", "missing translation"),
        (
            "## Признаки {.red-flags}\n\nЕго забирают\n: Не отдавай.\n\n",
            "",
            "Не отдавай",
            "“Semne”",
        ),
        ("\n\nЕго забирают\n: Не отдавай.", "", "Не отдавай", "missing translation"),
        ("3 дня", "30 дней", "30 дней", "says 3, this translation says 30"),
        ("3 дня", "три дня", "три дня", "says 3, this translation does not"),
        ("helpline:line", "https://evil.example/", "evil.example", "https://evil.example/"),
        ("дня.\n2. Позвони", "дня. Позвони", "Храни", "missing translation"),
        ("дня.\n", "дня.\n\n   Отдай паспорт.\n", "Отдай", "2 paragraphs"),
        (": Не отдавай.", ": ~~Не отдавай.~~", "Не отдавай", "1 struck-out parts"),
        (": Не отдавай.", ": Не отдавай.\n\n  Отдай.", "Отдай.", "2 paragraphs"),
        ("дня.\n2.", "дня.\n2. Отдай паспорт.\n3.", "Отдай", "no such block"),
    ] {
        let campaign = Campaign::new(SOURCE, &TRANSLATION.replace(from, to));
        let stamped = campaign.stamp();
        assert!(
            stamped.stderr.contains("warning[") && stamped.stderr.contains(said),
            "{to}: {}",
            stamped.stderr
        );
        assert!(campaign.check().contains(said), "{to}");
        for page in campaign.built("ru") {
            assert!(!page.contains(gone), "{to}: {page}");
            assert!(page.contains("lang=\"ro\" dir") && page.contains("Текст."), "{to}: {page}");
            for words in [["Ține", "Храни"], ["Sună la", "Позвони на"], ["Nu-l da.", "Не отдавай."]]
            {
                let shown = words.iter().filter(|word| page.contains(**word)).count();
                assert_eq!(shown, 1, "{to}, {words:?}: {page}");
            }
        }
    }
}

/// A translation of a translation lacks what the text between them lacks.
#[test]
fn a_loss_is_inherited() {
    let campaign = Campaign::new(SOURCE, TRANSLATION);
    campaign.stamp();
    campaign.write(
        "uk",
        "translation: {from: ru, state: reviewed}\n",
        &TRANSLATION.replace("Не отдавай", "Не віддавай"),
    );
    campaign.0.fener(&["translate", "stamp", "guides/job", "uk"]);
    for page in campaign.built("uk") {
        assert!(page.contains("Не віддавай.") && !page.contains("lang=\"ro\" dir"), "{page}");
    }
    let source = SOURCE.replace(": Nu-l da.", ": Nu-l da.\n\nCer bani\n: Nu plăti.");
    campaign.write(
        "ro",
        "",
        &source.replace("## Altceva", "## Pericol {.in-danger}\n\nFugi.\n\n## Altceva"),
    );
    for code in ["ru", "uk"] {
        for page in campaign.built(code) {
            assert!(page.contains("Nu plăti.") && page.contains("Fugi."), "{code}: {page}");
            assert!(
                !page.contains("Не віддавай") && !page.contains("Не отдавай"),
                "{code}: {page}"
            );
        }
    }
}

/// A long section of the source is divided between light pages, and a text keeps its footnotes.
#[test]
fn a_long_section_of_the_source_is_divided() {
    let long: String =
        (0..300).map(|n| format!("{}. Pasul cu multe cuvinte, {n}.\n", n + 1)).collect();
    let source = format!("A[^1].\n\n## Pași {{.steps}}\n\n{long}\n[^1]: Notă.\n");
    let campaign =
        Campaign::new(&source, "А[^1].\n\n## Шаги {.steps}\n\n1. Шаг.\n\n[^1]: Примечание.\n");
    campaign.stamp();
    let [full, first] = campaign.built("ru");
    let others = (2..9).filter_map(|n| {
        let file = campaign.0.path().join(format!("out/lite/ru/guides/job/{n}.html"));
        std::fs::read_to_string(file).ok()
    });
    let lite = others.fold(first, |lite, page| lite + &page);
    // A part says its language once, so its size is as estimated.
    assert!(lite.matches("lang=\"ro\" dir").count() < 20, "{lite}");
    for page in [&full, &lite] {
        for n in 0..300 {
            assert!(page.contains(&format!("Pasul cu multe cuvinte, {n}.")), "{n}: {page}");
        }
        assert_eq!(page.matches("Примечание.").count(), 1, "{page}");
        assert!(!page.contains("Notă.") && !page.contains("Шаг."), "{page}");
    }
}

#[test]
fn a_draft_is_finished_and_not_written_again() {
    let campaign = Campaign::new("Text.\n", "Текст.\n");
    campaign.write("ru", "draft: true\n", "Текст.\n");
    let check = campaign.check();
    assert!(check.contains("remove `draft: true` from ru.md when it is finished"), "{check}");
    assert!(check.contains("write uk.md in the same folder"), "{check}");
    campaign.write("ru", "publish_on: 2999-01-01\n", "Текст.\n");
    let check = campaign.check();
    assert!(check.contains("change the dates of ru.md: it is published on 2999-01-01"), "{check}");
}

#[test]
fn english_phrases_of_a_new_campaign_claim_no_review() {
    let folder = Folder::new();
    let made = folder.fener(&[
        "init",
        "c",
        "--country",
        "ET",
        "--languages",
        "om,am",
        "--emergency",
        "991",
    ]);
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    let phrases = folder.text("c/locales/om.ftl");
    assert!(phrases.contains("English") && !phrases.contains("# state:"), "{phrases}");
}
