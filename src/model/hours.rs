//! Opening hours in OpenStreetMap's `opening_hours` syntax. The only file that names its parser.

use std::str::FromStr;

/// Valid opening hours, or `unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    Unknown,
    Always,
    /// Days of the week with times, as most help points have.
    Weekly(Vec<Span>),
    /// Any other valid hours, as written.
    Other(String),
}

/// A range of weekdays with times: `Mo-Fr 08:00-16:00`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// 1 is Monday.
    pub first: u8,
    pub last: u8,
    /// `08:00-16:00`.
    pub times: String,
}

impl FromStr for Hours {
    type Err = ();

    fn from_str(text: &str) -> Result<Hours, ()> {
        let text = text.trim();
        match text {
            "unknown" => return Ok(Hours::Unknown),
            "24/7" => return Ok(Hours::Always),
            "" => return Err(()),
            _ => {}
        }
        opening_hours_syntax::parse(text).map_err(|_| ())?;
        let spans: Option<Vec<Span>> = text.split(';').map(|rule| span(rule.trim())).collect();
        Ok(spans.map_or_else(|| Hours::Other(text.into()), Hours::Weekly))
    }
}

fn span(rule: &str) -> Option<Span> {
    let (days, times) = rule.split_once(' ')?;
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let clock = |text: &str| text.parse::<super::date::Clock>().is_ok();
    let all_clocks =
        times.split(',').all(|t| t.split_once('-').is_some_and(|(a, b)| clock(a) && clock(b)));
    all_clocks.then_some(Span { first: weekday(first)?, last: weekday(last)?, times: times.into() })
}

fn weekday(name: &str) -> Option<u8> {
    let at = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().position(|day| *day == name)?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_that_are_read() {
        let span = |first, last, times: &str| Span { first, last, times: times.into() };
        for (text, expected) in [
            ("24/7", Ok(Hours::Always)),
            ("unknown", Ok(Hours::Unknown)),
            ("Mo-Fr 08:00-16:00", Ok(Hours::Weekly(vec![span(1, 5, "08:00-16:00")]))),
            ("Mo-Su 08:00-20:00", Ok(Hours::Weekly(vec![span(1, 7, "08:00-20:00")]))),
            (
                "Mo 09:00-12:00,13:00-16:00; Sa 10:00-12:00",
                Ok(Hours::Weekly(vec![
                    span(1, 1, "09:00-12:00,13:00-16:00"),
                    span(6, 6, "10:00-12:00"),
                ])),
            ),
            ("Mo-Fr 08:00-16:00; PH off", Ok(Hours::Other("Mo-Fr 08:00-16:00; PH off".into()))),
            ("nga e hëna", Err(())),
            ("Mo-Fr 25:00-26:99", Err(())),
        ] {
            assert_eq!(text.parse::<Hours>(), expected, "{text}");
        }
    }
}
