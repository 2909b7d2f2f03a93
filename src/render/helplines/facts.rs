//! The facts of a helpline as short phrases and sentences.

use crate::i18n::Value;
use crate::model::kind::{Answer, ChannelKind, Cost, Coverage, Helpline, Status};
use crate::model::{Freshness, PageId, PageKind, Safety};
use crate::render::language_marks::mark;
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::view::Labelled;

use super::confirmation::{last_confirmed, withheld};
use super::hours;
use super::reach::{common_countries, common_reach, numbers};

/// The facts on a card: cost, no name, hours, languages, ages.
pub fn short_facts(localizer: &Localizer, helpline: &Helpline) -> Vec<String> {
    if helpline.is_withheld() || helpline.status == Status::Closed {
        return Vec::new();
    }
    let mut facts: Vec<String> = Vec::new();
    facts.extend(helpline.cost().map(|price| cost(localizer, price)));
    facts.extend(no_name(localizer, helpline));
    facts.push(hours::of_helpline(localizer, helpline));
    facts.push(languages(localizer, helpline));
    facts.push(ages(localizer, helpline));
    facts.retain(|fact| !fact.is_empty());
    facts
}

/// "Free" or another price.
pub fn cost(localizer: &Localizer, cost: Cost) -> String {
    localizer.message(&format!("cost-{}", cost.into_str()))
}

/// "No name needed", where that is known.
fn no_name(localizer: &Localizer, helpline: &Helpline) -> Option<String> {
    (helpline.anonymous == Answer::Yes).then(|| localizer.message("anonymous-short"))
}

/// The facts of a confirmed helpline that make a first call easy: that it is free, and that no name is needed; empty for
/// other helplines.
pub fn promise(localizer: &Localizer, helpline: &Helpline) -> Vec<String> {
    let is_confirmed = matches!(helpline.freshness, Freshness::Confirmed | Freshness::Ageing);
    if !is_confirmed || helpline.status != Status::Active {
        return Vec::new();
    }
    let voice = || helpline.channels().iter().filter(|channel| channel.kind == ChannelKind::Voice);
    if voice().next().is_none() {
        return Vec::new();
    }
    let is_free = voice().all(|voice| voice.cost == Some(Cost::Free));
    let free = is_free.then(|| cost(localizer, Cost::Free));
    free.into_iter().chain(no_name(localizer, helpline)).collect()
}

fn languages(localizer: &Localizer, helpline: &Helpline) -> String {
    let names: Vec<String> =
        helpline.languages.iter().map(|code| localizer.language(&code.value)).collect();
    if names.is_empty() { String::new() } else { localizer.list(&names) }
}

fn ages(localizer: &Localizer, helpline: &Helpline) -> String {
    age_range(localizer, helpline.minimum_age, helpline.maximum_age)
}

/// "15 to 29 years" or "up to 18 years"; empty if they are unknown.
pub fn age_range(localizer: &Localizer, minimum: Option<u8>, maximum: Option<u8>) -> String {
    let number = |years: u8| Value::Number(i64::from(years));
    match (minimum.filter(|age| *age > 0 || maximum.is_none()), maximum) {
        (None, None) => String::new(),
        (None, Some(max)) => localizer.format("ages-up-to", &[("max", number(max))]),
        (Some(min), None) => localizer.format("ages-from", &[("min", number(min))]),
        (Some(min), Some(max)) => {
            localizer.format("ages-between", &[("min", number(min)), ("max", number(max))])
        }
    }
}

/// Sentences that a caller should read before calling; cards show the first one and fold the others away.
///
/// `country` is the campaign's, in which a number works that cannot be dialled from abroad; `shown_status` is the status
/// that the page shows.
pub fn cautions(
    localizer: &Localizer,
    helpline: &Helpline,
    shown_status: Status,
    safety: Safety,
    country: &str,
) -> Vec<String> {
    if helpline.is_withheld() || helpline.status == Status::Closed {
        return Vec::new();
    }
    let mut cautions = Vec::new();
    cautions.extend(common_reach(localizer, helpline, country));
    if !helpline.emergency {
        let police =
            localizer.message(&format!("police-{}", helpline.shares_with_police.into_str()));
        let is_unknown = helpline.status == Status::Unknown && shown_status == Status::Unknown;
        let answers = is_unknown.then(|| localizer.message("answers-unknown"));
        match helpline.shares_with_police {
            Answer::Yes => cautions.extend(std::iter::once(police).chain(answers)),
            Answer::No | Answer::Unknown => cautions.extend(answers.into_iter().chain([police])),
        }
        if helpline.anonymous != Answer::Unknown {
            cautions
                .push(localizer.message(&format!("anonymous-{}", helpline.anonymous.into_str())));
        }
    }
    if numbers(helpline).next().is_some() && safety != Safety::None {
        cautions.push(localizer.message("call-log-caution"));
    }
    cautions
}

/// The title of a region, marked with its language if it is not the reader's.
fn region_title(ctx: PageContext<'_>, region: PageId) -> String {
    let (lang, text) = ctx.site().page(region).answer(ctx.lang);
    if lang == ctx.lang {
        return text.title.value.clone();
    }
    let direction = ctx.renderer.localizer(lang).direction();
    let differs = direction != ctx.localizer().direction();
    mark(&text.title.value, ctx.site().code(lang), differs.then_some(direction))
}

/// The facts of a helpline as labels and values, for its own page, and a sentence that names the unknown ones; the
/// sentence is empty if all are known.
///
/// Of a closed helpline, nothing is left to know but that it is closed.
pub fn all_facts(ctx: PageContext<'_>, helpline: &Helpline) -> (Vec<Labelled>, String) {
    let localizer = ctx.localizer();
    if helpline.status == Status::Closed {
        let (label, value) = ("fact-status", "status-closed");
        let [label, value] = [label, value].map(|name| localizer.message(name));
        return (vec![Labelled { label, value }], String::new());
    }
    let answer = |answer: Answer| match answer {
        Answer::Unknown => String::new(),
        Answer::Yes | Answer::No => localizer.message(answer.into_str()),
    };
    let regions = match &helpline.regions {
        Coverage::Unknown => String::new(),
        Coverage::All => localizer.message("everywhere"),
        Coverage::Some(names) => {
            let titles: Vec<String> = names
                .iter()
                .filter_map(|name| ctx.site().find(PageKind::Region, &name.value))
                .map(|id| region_title(ctx, id))
                .collect();
            localizer.list(&titles)
        }
    };
    let status = match ctx.site().shown_status(helpline) {
        Status::Unknown => String::new(),
        status => localizer.message(&format!("status-{}", status.into_str())),
    };
    let mut rows = vec![
        ("fact-status", status),
        ("fact-hours", hours::of_helpline(localizer, helpline)),
        ("fact-languages", languages(localizer, helpline)),
        ("fact-ages", ages(localizer, helpline)),
        ("fact-anonymous", answer(helpline.anonymous)),
        ("fact-interpretation", answer(helpline.interpretation_services)),
        ("fact-police", answer(helpline.shares_with_police)),
        ("fact-regions", regions),
    ];
    // Prices and countries that differ stand beside each number.
    if helpline.cost().is_some() || helpline.channels().iter().all(|channel| channel.cost.is_none())
    {
        let common = helpline.cost().map_or_else(String::new, |price| cost(localizer, price));
        rows.insert(4, ("fact-cost", common));
    }
    if let Some(countries) = common_countries(helpline).filter(|_| helpline.number().is_some()) {
        let countries: Vec<String> = countries.iter().map(|code| localizer.country(code)).collect();
        rows.push(("fact-works-from", localizer.list(&countries)));
    }
    let confirmation = match helpline.is_withheld() {
        true => withheld(localizer, helpline),
        false => last_confirmed(localizer, helpline),
    };
    let source = helpline
        .assured
        .as_ref()
        .and_then(|assured| ctx.site().campaign.in_chain(&assured.published_by, ctx.lang));
    rows.push((
        "fact-assured",
        match source {
            Some((_, source)) => format!("{confirmation} ({})", source.value),
            None => confirmation,
        },
    ));
    let (unknown, known): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|(_, value)| value.is_empty());
    let known = known.into_iter();
    let known = known.map(|(label, value)| Labelled { label: localizer.message(label), value });
    let unknown: Vec<String> =
        unknown.into_iter().map(|(label, _)| localizer.mid_sentence(label)).collect();
    let sentence = match unknown.as_slice() {
        [] => String::new(),
        names => localizer.format("facts-unknown", &[("facts", localizer.list(names).into())]),
    };
    (known.collect(), sentence)
}
