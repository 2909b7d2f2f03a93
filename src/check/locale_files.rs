//! Files in `locales/` that no language of the campaign uses.

use crate::finding::{Location, Report};
use crate::i18n;
use crate::model::{Campaign, LangId, Language};
use crate::read;

/// Reports the files of phrases that are not read, with the name that each should have. A copy of a built-in file stays
/// unreported: it changes nothing.
pub(super) fn report_unused<'t>(
    campaign: &Campaign,
    files: impl Iterator<Item = (&'t str, &'t str)>,
    report: &mut Report,
) {
    for (path, text) in files {
        let Some(stem) = path.strip_prefix("locales/").and_then(|name| name.strip_suffix(".ftl"))
        else {
            continue;
        };
        let is_used = campaign.languages.codes().any(|code| code == stem);
        let is_built_in = || read::built_in_locale(stem).is_some_and(|file| file.text == text);
        if is_used || is_built_in() {
            continue;
        }
        let message = format!("unused phrases: `{stem}` is no language of this campaign");
        let help = match meant(campaign, stem) {
            Some(code) => format!("did you mean `locales/{code}.ftl`?"),
            None if i18n::is_language(stem) => {
                format!("add `{stem}` to `languages` in fener.yaml, or remove this file")
            }
            None => {
                let codes: Vec<&str> = campaign.languages.codes().collect();
                format!("name it by a language of fener.yaml: {}", codes.join(", "))
            }
        };
        report.warn("locale", &Location::file(path), message).help(help);
    }
}

/// The language that a file's name means: its code in capitals, with `_` or a territory, with what a copy of the file adds,
/// or its name in English or in itself.
fn meant<'c>(campaign: &'c Campaign, stem: &str) -> Option<&'c str> {
    let folded = stem.to_lowercase().replace('_', "-");
    let word = folded.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    let language = word.split('-').next().unwrap_or_default();
    let find = |is: &dyn Fn(&Language) -> bool| {
        let mut all = campaign.languages.iter();
        all.find(|(_, own): &(LangId, &Language)| is(own)).map(|(_, own)| own.code.as_str())
    };
    let is_name = |own: &Language| {
        let english = i18n::english_name(&own.code).unwrap_or_default().to_lowercase();
        own.name.to_lowercase() == folded || english == word
    };
    find(&|own| own.code.to_lowercase() == word)
        .or_else(|| find(&|own| own.code.to_lowercase() == language))
        .or_else(|| find(&|own| own.code.to_lowercase().split('-').next() == Some(language)))
        .or_else(|| find(&is_name))
}
