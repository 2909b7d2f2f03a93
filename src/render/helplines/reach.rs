//! The countries in which the numbers of a helpline work.

use crate::model::kind::{Channel, Helpline};
use crate::render::localizer::Localizer;

/// The channels with a phone number.
pub fn numbers(helpline: &Helpline) -> impl Iterator<Item = &Channel> {
    helpline.channels().iter().filter(|channel| channel.phone().is_some())
}

/// The sentence that a number works in some countries only; `None` for one that can be dialled from everywhere.
///
/// `country` is the campaign's, in which a number works that cannot be dialled from abroad.
pub fn reach(localizer: &Localizer, channel: &Channel, country: &str) -> Option<String> {
    let phone = channel.phone()?;
    if !phone.is_domestic() && channel.works_in(country, country) {
        return None;
    }
    // A 116 number that is dialled abroad reaches the helpline of that country.
    Some(match named_reach(localizer, channel) {
        Some(named) => named,
        None if phone.is_short() => localizer.message("works-unknown-short-code"),
        None => only_from(localizer, localizer.country(country)),
    })
}

/// The sentence for a number that does not work where its readers are.
pub fn reach_elsewhere(localizer: &Localizer, channel: &Channel, country: &str) -> String {
    let home = || only_from(localizer, localizer.country(country));
    named_reach(localizer, channel).unwrap_or_else(home)
}

/// The sentence with the countries of a number, as its facts name them.
pub fn named_reach(localizer: &Localizer, channel: &Channel) -> Option<String> {
    let codes = channel.works_from.iter().filter(|_| channel.phone().is_some());
    let countries: Vec<String> = codes.map(|code| localizer.country(code)).collect();
    (!countries.is_empty()).then(|| only_from(localizer, localizer.list(&countries)))
}

fn only_from(localizer: &Localizer, countries: String) -> String {
    localizer.format("works-only", &[("countries", countries.into())])
}

/// The countries of all numbers that name some; `None` if these differ.
pub fn common_countries(helpline: &Helpline) -> Option<&[String]> {
    let mut named =
        numbers(helpline).map(|channel| &*channel.works_from).filter(|codes| !codes.is_empty());
    let first = named.next().unwrap_or_default();
    named.all(|other| other == first).then_some(first)
}

/// The sentence of [`reach`] that holds for all numbers of a helpline; `None` if there is none, if they differ, or if one does not
/// work in the campaign's country: then it stands beside the number, in lists, too.
pub fn common_reach(localizer: &Localizer, helpline: &Helpline, country: &str) -> Option<String> {
    if helpline.emergency || !numbers(helpline).all(|channel| channel.works_in(country, country)) {
        return None;
    }
    let mut all = numbers(helpline).map(|channel| reach(localizer, channel, country));
    let first = all.next()??;
    all.all(|other| other.as_ref() == Some(&first)).then_some(first)
}
