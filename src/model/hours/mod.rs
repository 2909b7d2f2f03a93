//! Opening hours in OpenStreetMap's `opening_hours` syntax.

pub(super) mod parser;
pub(super) mod rule;

use crate::finding::Located;
use crate::yaml::MapReader;

use self::parser::ParsedHours;
pub use self::rule::{Dates, Day, Days, Opening, Rule, Span, Times};

/// Valid opening hours, or `unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    Unknown,
    Always,
    /// Hours that can be put in words.
    Rules {
        written: String,
        rules: Vec<Rule>,
    },
    /// Any other valid hours, as written.
    Other(Located<String>),
}

impl Hours {
    /// Reads the key `hours`; a missing one is unknown. Reports `bad-hours` if it is invalid.
    pub fn read(fields: &mut MapReader<'_>) -> Hours {
        let Some(text) = fields.text("hours") else { return Hours::Unknown };
        Hours::parse(&text).unwrap_or_else(|| {
            let message = format!("invalid value for `hours`: `{}`", text.value);
            let form =
                "write them as OpenStreetMap does: `24/7`, `Mo-Fr 08:00-16:00`, or `unknown`";
            let fixed = Some(with_plain_times(&with_short_days(&text.value)));
            let fixed = fixed.filter(|fixed| {
                Hours::parse(&Located { value: fixed.clone(), ..text.clone() }).is_some()
            });
            let help = fixed.map_or_else(|| form.to_owned(), |fixed| format!("write `{fixed}`"));
            fields.report.error("bad-hours", &text.location, message).help(help);
            Hours::Unknown
        })
    }

    /// Parses hours; `None` if they are invalid.
    pub fn parse(text: &Located<String>) -> Option<Hours> {
        let written = text.value.trim();
        match written {
            "unknown" => return Some(Hours::Unknown),
            "" => return None,
            _ => {}
        }
        match parser::parse(written) {
            ParsedHours::Invalid => None,
            ParsedHours::Rules(rules) if rules.iter().any(Rule::is_ambiguous) => None,
            ParsedHours::Rules(rules) if matches!(rules.as_slice(), [only] if only.is_always()) => {
                Some(Hours::Always)
            }
            ParsedHours::Rules(rules) => Some(Hours::Rules { written: written.to_owned(), rules }),
            ParsedHours::Unworded => {
                Some(Hours::Other(Located { value: written.to_owned(), ..text.clone() }))
            }
        }
    }

    /// The hours of a week that is like all others, for formats without dates and holidays; empty if the hours say more
    /// than that.
    pub fn weekly(&self) -> Vec<Span> {
        let whole = |from: &str, to: &str| Span {
            first: 1,
            last: 7,
            from: from.to_owned(),
            to: to.to_owned(),
        };
        match self {
            Hours::Always => vec![whole("00:00", "24:00")],
            Hours::Unknown | Hours::Other(_) => Vec::new(),
            Hours::Rules { rules, .. } => {
                let spans: Option<Vec<Vec<Span>>> = rules.iter().map(Rule::weekly).collect();
                let spans: Vec<Span> = spans.unwrap_or_default().concat();
                // A later rule for a day replaces an earlier one.
                let mut seen = [None; 8];
                let replaces = rules.iter().enumerate().any(|(index, rule)| {
                    rule.days.iter().flat_map(|days| days.each()).any(|day| {
                        let before = seen[usize::from(day)].replace(index);
                        before.is_some_and(|before| before != index)
                    })
                });
                if replaces { Vec::new() } else { spans }
            }
        }
    }
}

/// Hours with two letters in place of the English names of days: `Su-Fr 10:00-17:00` for `Sun-Friday 10:00-17:00`.
fn with_short_days(written: &str) -> String {
    const DAYS: [&str; 7] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let mut short = String::new();
    for word in written.trim().split_inclusive(|c: char| !c.is_ascii_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
        let name = letters.to_ascii_lowercase();
        match name.len() >= 2 && DAYS.iter().any(|day| day.starts_with(&name)) {
            true => {
                short.push_str(&name[..1].to_ascii_uppercase());
                short.push_str(&name[1..2]);
            }
            false => short.push_str(letters),
        }
        short.push_str(&word[letters.len()..]);
    }
    short
}

/// Hours with `-` for other hyphens and dashes and no space beside them, and with `08:00` for `8.00`, `08h00` and `８：００`.
fn with_plain_times(written: &str) -> String {
    let plain = |letter: char| match letter {
        '‐'..='―' | '−' | '－' | '~' | '〜' | '～' => '-',
        '：' => ':',
        '，' | '、' => ',',
        '；' => ';',
        '０'..='９' => {
            char::from_digit(u32::from(letter) - u32::from('０'), 10).unwrap_or(letter)
        }
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    };
    let text: String = written.chars().map(plain).collect();
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["-", ",", ";", ":"] {
        text = text.replace(&format!(" {mark}"), mark);
    }
    text = text.replace("- ", "-");
    let letters: Vec<char> = text.chars().collect();
    let digits = |at: usize| letters[at..].iter().take_while(|c| c.is_ascii_digit()).count();
    let (mut fixed, mut at) = (String::new(), 0);
    while at < letters.len() {
        let hour = digits(at);
        let mark = letters.get(at + hour).copied();
        let minute = if hour > 0 { digits((at + hour + 1).min(letters.len())) } else { 0 };
        let is_time = matches!(hour, 1 | 2)
            && (matches!(mark, Some('.' | ':' | 'h' | 'H')) && minute == 2
                || matches!(mark, Some('h' | 'H')) && minute == 0);
        if is_time {
            let number = |from: usize, count: usize| -> String {
                format!("{:0>2}", letters[from..from + count].iter().collect::<String>())
            };
            fixed.push_str(&format!("{}:{}", number(at, hour), number(at + hour + 1, minute)));
            at += hour + 1 + minute;
        } else {
            let count = hour.max(1);
            // A comma and a space would begin another rule.
            let joins = letters[at] == ' ' && fixed.ends_with(',') && digits(at + 1) > 0;
            if !joins {
                fixed.extend(&letters[at..at + count]);
            }
            at += count;
        }
    }
    fixed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::finding::Location;

    fn hours(text: &str) -> Option<Hours> {
        Hours::parse(&Located { value: text.to_owned(), location: Location::file("x") })
    }

    fn rules(text: &str) -> Vec<Rule> {
        match hours(text) {
            Some(Hours::Rules { rules, .. }) => rules,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn hours_that_are_read() {
        assert_eq!(hours("24/7"), Some(Hours::Always));
        assert_eq!(hours("00:00-24:00"), Some(Hours::Always));
        assert_eq!(hours(" unknown "), Some(Hours::Unknown));
        for invalid in ["", "nga e hëna", "Mo-Fr 25:00-26:99", "Mo-Xx 08:00-16:00"] {
            assert_eq!(hours(invalid), None, "{invalid}");
        }
        let times =
            |from: &str, to: Option<&str>| Times { from: from.into(), to: to.map(str::to_owned) };
        let read = rules("Mo,We,Fr 09:00-13:00; PH off");
        assert_eq!(read[0].days, [Days::Week(1, 1), Days::Week(3, 3), Days::Week(5, 5)]);
        assert_eq!(read[0].opening, Opening::Times(vec![times("09:00", Some("13:00"))]));
        assert_eq!(
            (&*read[1].days, &read[1].opening),
            (&[Days::PublicHolidays][..], &Opening::Closed)
        );
        let read = rules("Jun-Aug Mo-Fr 22:00-02:00, Sa 10:00+");
        assert_eq!(read[0].dates, [Dates::Months { first: 6, last: 8, year: None }]);
        assert_eq!(read[0].opening, Opening::Times(vec![times("22:00", Some("02:00"))]));
        assert_eq!(read[1].opening, Opening::Times(vec![times("10:00", None)]));
        assert_eq!(rules("Mo-Fr")[0].opening, Opening::AllDay);
        let day = |month, day| Day { year: None, month, day };
        assert_eq!(
            rules("Dec 24-Jan 02 off")[0].dates,
            [Dates::Days { first: day(12, 24), last: day(1, 2) }]
        );
    }

    #[test]
    fn hours_in_other_writing_get_the_right_form() {
        for (written, right) in [
            ("Mo–Fr 08:00–17:00", "Mo-Fr 08:00-17:00"),
            ("Mo–Fr 08.00–17.00", "Mo-Fr 08:00-17:00"),
            ("Mo - Fr 8:00 - 17:00", "Mo-Fr 08:00-17:00"),
            ("Monday – Friday 8h00–17h", "Mo-Fr 08:00-17:00"),
            ("Mo－Fr ０８：００－１７：００", "Mo-Fr 08:00-17:00"),
            ("Mo-Fr\u{a0}9.30-12.00 , 13.00-17.00", "Mo-Fr 09:30-12:00,13:00-17:00"),
        ] {
            assert_eq!(with_plain_times(&with_short_days(written)), right);
            assert!(hours(right).is_some(), "{right}");
        }
        for right in ["24/7", "Mo-Fr 08:00-16:00; PH off", "Dec 24-Jan 02 off", "Mo 10:00+"] {
            assert_eq!(with_plain_times(&with_short_days(right)), right);
        }
    }

    #[test]
    fn a_range_needs_an_end_of_its_own() {
        assert!(hours("We 13:00-13:00").is_none());
        assert!(hours("Mo 09:00-12:00,13:00-13:00").is_none());
        assert!(hours("Mo 00:00-24:00").is_some());
    }

    #[test]
    fn hours_that_need_more_words_stay_as_written() {
        for text in [
            "week 1-53/2 Mo 09:00-12:00",
            "Mo[1] 09:00-12:00",
            "Mo-Fr sunrise-sunset",
            "Mo-Fr 08:00-16:00 \"by appointment\"",
            "Mo-Fr 08:00-16:00 || \"ask\"",
            "easter off",
            "PH Mo 10:00-12:00",
            "Mo 12:00-13:00 off",
            "10:00-16:00/01:30",
            "Mo-Fr 10:00-16:00+",
        ] {
            assert!(matches!(hours(text), Some(Hours::Other(_))), "{text}: {:?}", hours(text));
        }
    }

    #[test]
    fn weeks_without_exceptions() {
        let weekly = |text: &str| {
            let spans = hours(text).expect("hours").weekly();
            let said = |s: &Span| format!("{}-{} {}-{}", s.first, s.last, s.from, s.to);
            spans.iter().map(said).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(weekly("24/7"), "1-7 00:00-24:00");
        assert_eq!(weekly("09:00-12:00"), "1-7 09:00-12:00");
        assert_eq!(
            weekly("Mo-Fr 09:00-12:00,13:00-24:00; Sa 10:00-12:00"),
            "1-5 09:00-12:00; 1-5 13:00-24:00; 6-6 10:00-12:00"
        );
        for other in [
            "unknown",
            "Mo-Fr 08:00-16:00; PH off",
            "Mo-Fr 08:00-16:00; We 09:00-10:00",
            "Mo 10:00+",
            "Jun Mo 10:00-12:00",
        ] {
            assert_eq!(weekly(other), "", "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "([MTWFSPHJD][a-z]{1,2}|[0-9]{1,2}:[0-9]{2}|[-,; \"+/\\[\\]()|0-9]|off|week|sunset){0,12}") {
            if let Some(hours) = hours(&text) {
                let _ = hours.weekly();
            }
            let _ = with_plain_times(&text);
        }
    }
}
