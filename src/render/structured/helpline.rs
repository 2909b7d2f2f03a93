//! A helpline as a `Service` with its `ContactPoint`s.

use crate::model::Hours;
use crate::model::kind::{Channel, ChannelKind, Helpline, Reach};

use super::things::{self, About, Audience, ContactPoint, Named, Service, Thing};

/// The days of the week in the order of ISO 8601.
const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub fn service<'e>(
    about: About<'e>,
    area_served: Vec<Named<'e>>,
    audience: Option<Audience>,
    helpline: &'e Helpline,
) -> Thing<'e> {
    Thing::Service(Service {
        about,
        area_served,
        audience,
        available_channel: helpline.is_offered().then(|| channel(helpline)).flatten(),
    })
}

/// The channels that need no caution.
fn channel(helpline: &Helpline) -> Option<things::Channel<'_>> {
    let known = helpline.contact.without_caution();
    let numbers = |kind: ChannelKind| {
        let channels = known.iter().filter(move |channel| channel.kind == kind);
        channels.filter_map(|channel| contact_point(helpline, channel)).collect::<Vec<_>>()
    };
    let urls = known.iter().filter_map(|channel| match &channel.reach {
        Reach::Web(web) => web.link(),
        Reach::Number(_) | Reach::Account(_) | Reach::Address(_) => None,
    });
    let channel = things::Channel {
        service_phone: numbers(ChannelKind::Voice),
        service_sms_number: numbers(ChannelKind::Sms),
        service_url: urls.collect(),
        available_language: languages(helpline),
    };
    let reached = !channel.service_phone.is_empty()
        || !channel.service_sms_number.is_empty()
        || !channel.service_url.is_empty();
    reached.then_some(channel)
}

fn contact_point<'e>(helpline: &'e Helpline, channel: &'e Channel) -> Option<ContactPoint<'e>> {
    Some(ContactPoint {
        telephone: channel.phone()?.dial(),
        available_language: languages(helpline),
        hours_available: hours(&helpline.hours),
        area_served: &channel.works_from,
    })
}

fn languages(helpline: &Helpline) -> Vec<&str> {
    helpline.languages.iter().map(|code| code.value.as_str()).collect()
}

/// The hours that the vocabulary can express; others, such as public holidays, are left out.
fn hours(hours: &Hours) -> Vec<things::Hours> {
    let spans = hours.weekly().into_iter();
    spans
        .map(|span| things::Hours {
            day_of_week: days(span.first, span.last),
            opens: span.from,
            // The form of a whole day for consumers of schema.org.
            closes: if span.to == "24:00" { "23:59".to_owned() } else { span.to },
        })
        .collect()
}

/// The days from one weekday to another (1 is Monday), over the end of the week if necessary.
fn days(first: u8, last: u8) -> Vec<&'static str> {
    let start = usize::from(first.saturating_sub(1));
    let count = (usize::from(last) + DAYS.len() - usize::from(first)) % DAYS.len() + 1;
    DAYS.iter().copied().cycle().skip(start).take(count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Located, Location};

    #[test]
    fn days_of_a_span() {
        assert_eq!(days(1, 1), ["Monday"]);
        assert_eq!(days(1, 7), DAYS);
        assert_eq!(days(6, 1), ["Saturday", "Sunday", "Monday"]);
    }

    #[test]
    fn hours_as_specifications() {
        let said = |text: &str| {
            let written = Located { value: text.to_owned(), location: Location::file("x") };
            let hours = hours(&Hours::parse(&written).expect("hours"));
            let said = hours.iter().map(|h| (h.day_of_week.len(), &*h.opens, &*h.closes));
            said.map(|h| format!("{h:?}")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said("24/7"), r#"(7, "00:00", "23:59")"#);
        assert_eq!(
            said("Mo-Fr 09:00-12:00,13:00-24:00; Sa 10:00-12:00"),
            r#"(5, "09:00", "12:00") (5, "13:00", "23:59") (1, "10:00", "12:00")"#
        );
        assert_eq!(said("Mo-Fr 08:00-16:00; PH off"), "");
        assert_eq!(said("unknown"), "");
    }
}
