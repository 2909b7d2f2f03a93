//! The files of a new campaign. Words on its pages come from the interface's messages, so they are in its languages.

use std::fmt::Write;
use std::path::Path;

use crate::cli::files::texts;
use crate::cli::{CliError, new, schema};
use crate::file_names;
use crate::finding::Report;
use crate::i18n::{self, Locale};
use crate::model::PageKind;
use crate::model::route::address::segment;
use crate::read;
use crate::schema::Document;
use crate::yaml::edit::quoted;

use super::answers::Answers;

/// The file with what git does not keep.
pub const IGNORE_FILE: &str = ".gitignore";
pub const IGNORED: &str = "public/\n.fener-cache/\n";

const EMERGENCY: &str = "content/helplines/emergency/facts.yaml";

/// Returns every file: path and content.
pub fn all(answers: &Answers) -> Vec<(String, String)> {
    let mut files = vec![
        (file_names::SETTINGS.to_owned(), settings(answers)),
        (IGNORE_FILE.to_owned(), IGNORED.to_owned()),
        ("TODO.md".to_owned(), to_do(answers)),
        (EMERGENCY.to_owned(), emergency(answers)),
    ];
    let words: Vec<Words> =
        answers.languages.iter().map(|code| Words::of(code, &answers.languages[0])).collect();
    // In a language without words, readers get the main language's text with a notice until the page is translated.
    let (main, others) = answers.languages.split_at(1);
    let others = others.iter().filter(|code| read::built_in_locale(code).is_some());
    let languages: Vec<String> = main.iter().chain(others).cloned().collect();
    let mut page = |folder: &str, text: &dyn Fn(&Words) -> (String, String)| {
        files.extend(texts(folder, &languages, |code| {
            let words = words.iter().find(|words| words.own.code() == code);
            let (title, body) = words.map_or_else(Default::default, text);
            format!("---\ntitle: {}\n---\n{body}", quoted(&title))
        }));
    };
    page("content", &|words| {
        let emergency = words.of_message("badge-emergency");
        (answers.name.clone(), format!("\n[{emergency}](helpline:emergency)\n"))
    });
    for (folder, message) in [
        ("content/helplines", "help-title"),
        ("content/helplines/emergency", "badge-emergency"),
        ("content/guides", "guides-title"),
    ] {
        page(folder, &|words| (words.of_message(message), String::new()));
    }
    files.extend(schema::files());
    // In a language without built-in words, the editor translates those in English.
    for code in answers.languages.iter().filter(|code| read::built_in_locale(code).is_none()) {
        if let Some(english) = read::built_in_locale("en") {
            files.push((format!("locales/{code}.ftl"), to_translate(&english.text)));
        }
    }
    files
}

/// English phrases as comments: until one is translated, readers get it in the language's `fallback`, or in English.
fn to_translate(english: &str) -> String {
    let head = "# These phrases are English: translate each one, and remove the `#` before it.\n";
    let lines = english.lines().filter(|line| *line != "# state: reviewed").map(|line| {
        let is_phrase = !line.trim().is_empty() && !line.starts_with('#');
        if is_phrase { format!("# {line}\n") } else { format!("{line}\n") }
    });
    head.to_owned() + &lines.collect::<String>()
}

/// Returns the files of the first helpline, as `fener new helpline` makes them, with its name as title in the main language.
pub fn helpline(root: &Path, name: &str) -> Result<Vec<(String, String)>, CliError> {
    let folder = segment(name);
    let mut files = new::page(root, &new::campaign(root)?, PageKind::Helpline, &folder)?;
    if let Some((_, text)) = files.iter_mut().find(|(path, _)| path.ends_with(".md")) {
        *text = text.replacen("title: \"…\"", &format!("title: {}", quoted(name)), 1);
    }
    Ok(files)
}

/// The built-in messages of a language; if there are none, those of another one, or of English.
struct Words {
    own: Locale,
}

impl Words {
    fn of(code: &str, other: &str) -> Words {
        let file = [code, other, "en"].into_iter().find_map(read::built_in_locale);
        let sources: Vec<(&str, &str)> =
            file.iter().map(|file| (&*file.path, file.text.as_str())).collect();
        Words { own: Locale::parse(code, &sources, &mut Report::new()) }
    }

    fn of_message(&self, message: &str) -> String {
        let text = self.own.message(message).unwrap_or_default();
        i18n::capitalized(self.own.code(), &text)
    }
}

fn settings(answers: &Answers) -> String {
    let Answers { country, languages, emergency, .. } = answers;
    let base_url = answers.base_url.as_deref().unwrap_or("https://example.org/");
    let mut text = schema::line(file_names::SETTINGS, Document::Settings);
    let _ = write!(
        text,
        "title: {}\n\
         # Address of the published site: needed for the sitemap, feeds and posters. Set it before you print.\n\
         base_url: {base_url}\n\
         # The first language is the main language.\nlanguages:\n",
        quoted(&answers.name)
    );
    for code in languages {
        let fallback = if *code == languages[0] {
            String::new()
        } else {
            format!(", fallback: [{}]", languages[0])
        };
        let name = language_name(code);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  - {{code: {code}, name: {}{fallback}}}", quoted(&name));
    }
    text.push_str(
        "# Target of \"leave this page\": a harmless page of another site.\n\
         exit_url: \"https://www.wikipedia.org/\"\n",
    );
    let _ = writeln!(text, "# The country in which short numbers work.\ncountry: {}", country.code);
    match country.timezone() {
        Some(zone) => drop(writeln!(text, "# timezone: {zone}")),
        None => {
            let zones: Vec<&str> = country.timezones().collect();
            let _ = writeln!(text, "# One of {}\n# timezone: …", zones.join(", "));
        }
    }
    let _ = writeln!(
        text,
        "# The word for a region, if the interface has another.\n# region: {{{}: \"…\"}}\n\
         # Numbers that every page shows, however old their confirmation is.\nemergency: [\"{emergency}\"]\n\
         # Days since a helpline was last confirmed. Older than warn: the editor is warned. Older than label: its card\n\
         # says when it was last checked. Older than block: every build withholds the number everywhere; its card says so and\n\
         # offers the next helpline.\nfreshness: {{warn: 30, label: 60, block: 90}}\n\
         # The menu, in order: folders under content/.\nmenu: [helplines, guides]",
        languages[0]
    );
    text
}

/// The name of a language in itself; where CLDR has none, the one in its built-in messages or the English one.
fn language_name(code: &str) -> String {
    i18n::own_name(code).unwrap_or_else(|| {
        let words = [code, "en"].map(|code| Words::of(code, "en"));
        let name = words.iter().find_map(|words| words.own.language_name(code));
        name.map_or_else(|| code.to_owned(), |name| i18n::capitalized(code, &name))
    })
}

fn emergency(answers: &Answers) -> String {
    let schema = schema::line(EMERGENCY, Document::Facts(PageKind::Helpline));
    format!(
        "{schema}# Facts are written once, for all languages. Replace `unknown` only by what a source or a person says.\n\
         status: unknown\nchannels:\n  \
         - {{type: voice, number: \"{}\", works_from: [{}], cost: unknown}}\n\
         hours: unknown\nregions: unknown\nemergency: true\n",
        answers.emergency, answers.country.code
    )
}

/// The editor's list of what only a person can do.
fn to_do(answers: &Answers) -> String {
    let country = Words::of("en", "en").own.country_name(answers.country.code);
    let country = country.unwrap_or_else(|| answers.country.code.to_owned());
    let known = answers.country.emergency_numbers().any(|number| number == answers.emergency);
    let origin = if known { "has it" } else { "does not have it" };
    let mut text = format!(
        "# To do\n\n\
         `fener manual first-hour` prints the manual's page for the start; `fener manual` lists the other pages.\n\n\
         - [ ] Ask the authority: is {} the emergency number of {}? (Fener's table of countries {origin}. Do not call it to test it.)\n\
         - [ ] Write a home page in content/: whom the campaign is for, and where they find help.\n",
        answers.emergency, country
    );
    match &answers.helpline {
        Some(name) => {
            let _ = writeln!(
                text,
                "- [ ] {name}: write its number into content/helplines/{0}/facts.yaml, take `draft: true` out of its texts,\n      \
                 call it, then `fener helplines confirm {0} --by test_call`, and set `status: active`.",
                segment(name)
            );
        }
        None => text.push_str("- [ ] Add the first helpline: `fener new helpline NAME`.\n"),
    }
    text.push_str("- [ ] Add the first guide: `fener new guide NAME`.\n");
    if let [_, _, ..] = answers.languages.as_slice() {
        let titles: Vec<String> =
            answers.languages.iter().map(|code| format!("{code}: \"…\"")).collect();
        let _ = writeln!(
            text,
            "- [ ] Write the campaign's name in each language, into fener.yaml (`title: {{{}}}`) and as the title of the home page.",
            titles.join(", ")
        );
    }
    if answers.base_url.is_none() {
        text.push_str(
            "- [ ] Write the site's address into fener.yaml, before a poster is printed.\n",
        );
    }
    text.push_str(
        "- [ ] Choose where \"leave this page\" leads: `exit_url` in fener.yaml, in each language.\n",
    );
    for code in &answers.languages {
        if read::built_in_locale(code).is_none() {
            let _ = writeln!(
                text,
                "- [ ] Fener has no words in `{code}`: translate its phrases in locales/{code}.ftl (remove the `#` before each), and each page: `fener translate new home {code}`."
            );
        }
        if i18n::own_name(code).is_none() {
            let _ = writeln!(
                text,
                "- [ ] Check the name of the language `{code}` in fener.yaml: write it as its speakers do."
            );
        }
    }
    if let Some(code) = answers.languages.first() {
        let _ = writeln!(
            text,
            "- [ ] Write into locales/{code}.synonyms.yaml what readers type in search and your pages do not say, such as \
             `boss: employer`."
        );
    }
    text.push_str("- [ ] Have a native speaker read the pages of each language.\n");
    text
}
