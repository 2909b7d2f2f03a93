//! `wrong-language`: a text in another language than its file's name says.
//!
//! # Reason
//!
//! A file that was copied for its translation, or saved under another language's name, is published with that language's
//! `lang`: screen readers read it with the wrong voice, search engines offer it to the wrong readers, and a stamp calls
//! it a translation. Found are words of a script in which the language is not written, and a text with the words of its
//! source. Which scripts a language has comes from CLDR; a text of less than twenty letters may be a name.
//!
//! # Example
//!
//! `ar.md` has the Hebrew text of `he.md`.
//!
//! # Fix
//!
//! Write the text in the language of the file's name, or rename the file.

use crate::finding::Report;
use crate::i18n::{self, is_written_in};
use crate::model::Text;
use crate::translate::copies;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["wrong-language"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            let language = site.campaign.languages.get(lang);
            let name = &language.name;
            if let Some(script) = other_script(text, &language.code) {
                let message =
                    format!("this text is in {script} letters, which {name} is not written in");
                warn(text, message, report);
            } else if let Some(from) = copies::source_of(page, lang) {
                let other = &site.campaign.languages.get(from).name;
                warn(text, format!("this text has the words of its source in {other}"), report);
            }
        }
    }
}

fn warn(text: &Text, message: String, report: &mut Report) {
    report
        .warn("wrong-language", &text.location, message)
        .help("translate it, or rename the file by its language; a file that waits for its translation keeps `draft: true`");
}

/// The bytes that are read of each text: first some, and more if these are in another script.
const SAMPLES: [usize; 2] = [300, 2000];

/// The script of most letters of a text, if its language is not written in it.
fn other_script(text: &Text, code: &str) -> Option<&'static str> {
    let other =
        |words: &str| i18n::main_script(words).filter(|script| !is_written_in(code, *script));
    let [first, script] = SAMPLES.map(|max| {
        move || {
            let words = copies::words(text, max);
            other(&words).and_then(|_| other(&without_names(&words)))
        }
    });
    first()?;
    script().map(i18n::script_name)
}

/// A text without names and addresses in Latin letters, which stand in texts of every script: `WhatsApp`, `example.org`.
fn without_names(words: &str) -> String {
    let is_latin = |c: char| c.is_ascii_alphanumeric() || ":/.@_-".contains(c);
    let mut kept = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(start) = rest.find(is_latin) {
        let run = &rest[start..];
        let (run, behind) = run.split_at(run.find(|c| !is_latin(c)).unwrap_or(run.len()));
        let name = run.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let is_address = name.contains([':', '/', '.', '@']);
        kept.push_str(&rest[..start]);
        if !is_address && !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            kept.push_str(run);
        }
        rest = behind;
    }
    kept + rest
}
