//! The messages of a campaign's languages, from its own files in `locales/` and the built-in ones.

use std::sync::Arc;

use crate::finding::{Location, Report, caught};
use crate::i18n::{self, BUILT_IN, CampaignMessages, Locale};
use crate::model::{Campaign, LangId, Language};
use crate::read::{self, TextFile};

/// Parses the interface's messages for each language: the campaign's own file, which may hold a few of them, then the
/// built-in ones. English comes last if it is no language of the campaign, for phrases that no language has.
pub fn load(campaign: &Campaign, files: &[Arc<TextFile>], report: &mut Report) -> Arc<[Locale]> {
    report_unused(campaign, files, report);
    let built_in =
        |code: &str| read::built_in_locale(code).map(|file| file.text).unwrap_or_default();
    let english = built_in("en");
    let mut locales: Vec<Locale> = Vec::new();
    for code in campaign.languages.codes() {
        let path = format!("locales/{code}.ftl");
        let messages = CampaignMessages {
            own: files.iter().find(|file| *file.path == *path).map(|file| file.text.as_str()),
            built_in: &built_in(code),
            english: &english,
            has_own_theme: campaign.theme.value != "fener",
        };
        let locale = caught(&Location::file(path), report, |report| {
            Locale::of_campaign(code, &messages, report)
        });
        // Without its messages the language falls back to English, as one without a file does.
        locales.push(locale.unwrap_or_else(|| Locale::parse(code, &[], &mut Report::new())));
    }
    if campaign.languages.find("en").is_none() {
        locales.push(Locale::parse("en", &[(BUILT_IN, &english)], &mut Report::new()));
    }
    locales.into()
}

/// Reports the files of phrases that are not read, with the name that each should have. A copy of a built-in file stays
/// unreported: it changes nothing.
fn report_unused(campaign: &Campaign, files: &[Arc<TextFile>], report: &mut Report) {
    for file in files {
        let Some(stem) =
            file.path.strip_prefix("locales/").and_then(|name| name.strip_suffix(".ftl"))
        else {
            continue;
        };
        let is_used = campaign.languages.codes().any(|code| code == stem);
        let is_built_in = || read::built_in_locale(stem).is_some_and(|own| own.text == file.text);
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
        report.warn("locale", &Location::file(file.path.clone()), message).help(help);
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
