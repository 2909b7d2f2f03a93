//! The conditions of `fener posters --final`, and the record of what is printed.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use crate::cli::{CliError, print};
use crate::finding::counted;
use crate::i18n::{self, Untranslated};
use crate::model::campaign::base_url::unreachable;
use crate::model::kind::Poster;
use crate::model::register::Batch;
use crate::model::{Date, Field, Freshness, LangId, Page, Site, StampState};
use crate::posters::excerpt::Excerpt;
use crate::posters::numbers::poster_numbers;
use crate::posters::print_run::{PrintRun, recorded};
use crate::posters_lock;
use crate::translate::fields;
use crate::validated::ValidatedSite;

use super::files::proof_reason;

/// The phrases of a sheet, and the beginnings of the names of those in a helpline's facts.
const PHRASES: &[&str] = &[
    "poster-scan",
    "poster-type",
    "poster-call",
    "poster-call-code",
    "poster-sticker",
    "badge-confirmed",
    "updated",
    "ages-",
    "works-",
    "hours-",
    "cost-",
];

/// Returns the reasons why these posters may not be printed.
pub fn refusals(
    checked: &ValidatedSite,
    posters: &[(&Page, Poster)],
    langs: &[LangId],
) -> Vec<String> {
    let site = &checked.site;
    let mut reasons: Vec<String> =
        posters.iter().filter_map(|(page, poster)| proof_reason(site, page, poster)).collect();
    if let Some(base) = &site.campaign.base_url
        && let Some(reason) = unreachable(base)
    {
        reasons.push(format!("{base} cannot be printed: {reason} (`base_url` in fener.yaml)"));
    }
    for (_, poster) in posters.iter().filter(|(_, poster)| poster.is_handed_out()) {
        let excerpts = langs.iter().filter_map(|lang| Excerpt::of_target(site, poster, *lang));
        for excerpt in excerpts.filter(|excerpt| excerpt.withheld > 0) {
            let (lang, target) = (site.code(excerpt.lang), &poster.leads_to.value);
            reasons.push(format!(
                "{}: withheld in `{lang}`, because outdated or not translated by a person: {} of `{target}` \
                 (`fener translate diff {target} {lang}`)",
                poster.code.value,
                counted(excerpt.withheld, "block")
            ));
        }
    }
    for (page, poster) in posters {
        for lang in langs {
            reasons.extend(unlike_source(site, (page, poster), *lang));
        }
    }
    let phrases = i18n::untranslated(&checked.locales);
    let has_text = |lang: &LangId| posters.iter().any(|(page, _)| page.own(*lang).is_some());
    for lang in langs.iter().copied().filter(has_text) {
        let code = site.code(lang);
        let count = untranslated(&phrases[lang.index()]);
        if count > 0 {
            reasons.push(format!(
                "not translated into `{code}`: {} of the sheet (locales/{code}.ftl)",
                counted(count, "phrase")
            ));
        }
    }
    reasons
}

/// Returns the reasons why the titles and sentences on a poster's sheets may not be printed in a language: they differ from
/// their sources, or their numbers were translated by a machine.
fn unlike_source(site: &Site, (page, poster): (&Page, &Poster), lang: LangId) -> Vec<String> {
    const TITLE: &[Field] = &[Field::Title];
    const SENTENCES: &[Field] = &[Field::Title, Field::Description];
    let mut printed = vec![(page, SENTENCES)];
    let target = site.by_folder(&poster.leads_to.value).filter(|_| poster.is_handed_out());
    printed.extend(target.map(|target| (site.page(target), SENTENCES)));
    let numbers = poster_numbers(site, poster).into_iter();
    printed.extend(numbers.map(|number| (site.page(number.page), TITLE)));
    let mut reasons = Vec::new();
    for (page, shown) in printed {
        let Some(text) = page.own(lang) else { continue };
        let Some(status) = &text.translation_status else { continue };
        let Some(source) = page.own(status.from) else { continue };
        let (from, code, name) = (site.code(status.from), site.code(lang), page.display_name());
        let command = format!("(`fener translate diff {name} {code}`)");
        let differences = fields::differences(source, text, status);
        for difference in differences.iter().filter(|found| shown.contains(&found.field)) {
            let (poster, field) = (&poster.code.value, difference.field.into_str());
            let reason = match difference.mismatch.is_empty() {
                true => format!("is older than `{from}`"),
                false => difference.mismatch.describe(&format!("`{from}`"), "it"),
            };
            reasons
                .push(format!("{poster}: the {field} of `{name}` in `{code}`: {reason} {command}"));
        }
        let is_machine = text.stamp.as_ref().is_some_and(|s| s.state == StampState::Machine);
        let has_number = |field: &&Field| {
            text.field(**field).is_some_and(|words| words.value.contains(char::is_numeric))
        };
        for field in shown.iter().filter(|field| is_machine && has_number(field)) {
            let (poster, field) = (&poster.code.value, field.into_str());
            reasons.push(format!(
                "{poster}: the {field} of `{name}` in `{code}` has a number, and a machine translated it \
                 (review it, then write `state: reviewed`)"
            ));
        }
    }
    reasons
}

/// Returns a sentence for each language in which a machine made phrases of the sheet.
pub fn machine_made(
    checked: &ValidatedSite,
    posters: &[(&Page, Poster)],
    langs: &[LangId],
) -> Vec<String> {
    let has_text = |lang: &LangId| posters.iter().any(|(page, _)| page.own(*lang).is_some());
    let sentences = langs.iter().copied().filter(has_text).filter_map(|lang| {
        let locale = &checked.locales[lang.index()];
        let (code, count) = (locale.code(), locale.machine_made().filter(|name| is_on_sheet(name)).count());
        (count > 0).then(|| {
            format!(
                "{code}: a machine made {} of the sheet; let a person who speaks `{code}` read what it made \
                 before you print, and correct it in locales/{code}.ftl",
                counted(count, "phrase")
            )
        })
    });
    sentences.collect()
}

fn is_on_sheet(name: &str) -> bool {
    PHRASES.iter().any(|phrase| match phrase.ends_with('-') {
        true => name.starts_with(phrase),
        false => name == *phrase,
    })
}

/// Counts the phrases of a sheet that a language does not have in its own words.
fn untranslated(phrases: &Untranslated) -> usize {
    phrases.names.iter().filter(|name| is_on_sheet(name)).count()
}

/// Returns the reasons why a print of this day cannot be recorded: it is far away, or a number of the sheet is withheld on
/// it.
pub fn impossible_day(site: &Site, posters: &[(&Page, Poster)], on: Option<Date>) -> Vec<String> {
    let Some(on) = on else { return Vec::new() };
    let limits = site.campaign.freshness;
    let days = on.days_until(site.date).abs();
    if days > limits.block {
        return vec![format!(
            "--on {on} is {days} days from {}; a print is recorded within {} days",
            site.date, limits.block
        )];
    }
    let mut reasons = Vec::new();
    for (_, poster) in posters {
        for number in poster_numbers(site, poster) {
            let (emergency, assured) =
                (number.helpline.emergency, number.helpline.assured.as_ref());
            if !Freshness::of(emergency, assured, limits, on).may_print() {
                let (code, phone) = (&poster.code.value, number.phone);
                reasons
                    .push(format!("{code}: on {on}, {phone} is withheld: confirm it again first"));
            }
        }
    }
    reasons
}

/// Records what is printed in `posters.lock`: the given copies of each poster, or those that a person at the terminal
/// tells. Asks nothing without a terminal.
pub fn record(
    root: &Path,
    site: &Site,
    posters: &[(&Page, Poster)],
    copies: Option<u32>,
    on: Option<Date>,
) -> Result<(), CliError> {
    let on = on.unwrap_or(site.date);
    let mut runs = Vec::new();
    for (_, poster) in posters {
        let code = &poster.code.value;
        let copies = match copies {
            Some(copies) => Some(copies),
            None if io::stdin().is_terminal() && io::stderr().is_terminal() => ask(code),
            None => None,
        };
        match copies {
            Some(copies) if copies > 0 => runs.push(PrintRun { code: code.clone(), on, copies }),
            _ => print::stderr(&format!(
                "{code}: nothing is recorded as printed (`fener posters {code} --final --copies NUMBER --on {on}`)"
            )),
        }
    }
    if runs.is_empty() {
        return Ok(());
    }
    let register = posters_lock::change(root, site, |register| recorded(site, register, &runs))?;
    for PrintRun { code, on, copies } in runs {
        let batches = register.find(&code).into_iter().flat_map(|entry| &entry.printed);
        let of_day: Vec<&Batch> = batches.filter(|batch| batch.on == on).collect();
        let all = of_day.iter().fold(0_u32, |sum, batch| sum.saturating_add(batch.copies));
        let total = if all == copies { String::new() } else { format!("; {all} of this day") };
        let is_unknown = on < site.date && of_day.iter().any(|batch| batch.paper.is_none());
        let unknown = match is_unknown {
            true => "; it is not known what the paper of that day says",
            false => "",
        };
        let copies = counted(copies, "copy");
        print::stderr(&format!(
            "{code}: {copies} of {on}, recorded in posters.lock{total}{unknown}"
        ));
    }
    Ok(())
}

/// Asks at the terminal for the number of copies; `None` for an empty answer and for one that is no number.
fn ask(code: &str) -> Option<u32> {
    let mut terminal = io::stderr().lock();
    write!(terminal, "How many copies of {code} are printed? (Enter: not known yet) ").ok()?;
    terminal.flush().ok()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).ok()?;
    answer.trim().parse().ok()
}
