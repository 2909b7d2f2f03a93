//! Captions as browsers read them (WebVTT, W3C Candidate Recommendation of 2019, 6.1 and 6.2).

use super::Refusal;

const TIME: Refusal = "a captions file with a time in another form than `00:01.000 --> 00:04.500`";
const EMPTY: Refusal = "a captions file without a time such as `00:01.000 --> 00:04.500`";

/// Returns `true` for a text that browsers take for captions by its first line.
pub fn is_captions(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.strip_prefix("WEBVTT").is_some_and(|rest| {
        let next = rest.chars().next();
        next.is_none_or(|letter| " \t\r\n".contains(letter))
    })
}

/// Judges captions.
///
/// # Errors
/// Refuses captions with a cue that browsers leave out in silence, and those without a cue.
pub fn inspect(text: &str) -> Result<(), Refusal> {
    let mut times = text.split(['\n', '\r']).filter_map(|line| line.split_once("-->")).peekable();
    if times.peek().is_none() {
        return Err(EMPTY);
    }
    let is_cue = |(start, end): (&str, &str)| {
        // Behind the end of a cue its position may follow.
        is_time(start.trim()) && end.split_whitespace().next().is_some_and(is_time)
    };
    if times.all(is_cue) { Ok(()) } else { Err(TIME) }
}

/// Returns `true` for a time with minutes, seconds and thousandths, and hours if they are needed: `01:02:03.004`.
fn is_time(text: &str) -> bool {
    let Some((whole, thousandths)) = text.split_once('.') else { return false };
    let digits =
        |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let sixty = |part: &str| digits(part, 2) && part < "60";
    let is_clock = match whole.split(':').collect::<Vec<_>>()[..] {
        [minutes, seconds] => sixty(minutes) && sixty(seconds),
        [hours, minutes, seconds] => {
            hours.len() >= 2 && digits(hours, hours.len()) && sixty(minutes) && sixty(seconds)
        }
        _ => false,
    };
    is_clock && digits(thousandths, 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_judged_as_browsers_read_them() {
        for cue in [
            "00:01.000 --> 00:04.500",
            "00:00:01.000 --> 100:59:59.999 line:0 align:start",
            "  00:01.000\t-->\t00:04.500",
            "00:01.000-->00:04.500",
            "1\n00:01.000 --> 00:04.500\nFjal\u{eb} <v Ana>po</v>\r\n\r\n2\r\n00:05.000 --> 00:06.000",
        ] {
            let text = format!("WEBVTT\n\n{cue}\nFjal\u{eb}\n");
            assert_eq!(inspect(&text), Ok(()), "{cue}");
        }
        for cue in [
            "00:01,000 --> 00:04,500",
            "00:01 --> 00:04",
            "1:02.000 --> 1:03.000",
            "00:61.000 --> 00:62.000",
            "00:01.00 --> 00:04.50",
            "00:01.000 -->",
            "--> 00:01.000",
            "start --> end",
            "00:01.000 --> 00:04.500\nA\n\n00:05,000 --> 00:06,000",
        ] {
            let text = format!("WEBVTT\n\n{cue}\nFjal\u{eb}\n");
            assert_eq!(inspect(&text), Err(TIME), "{cue}");
        }
        for text in ["WEBVTT", "WEBVTT\n\n", "WEBVTT\n\nNOTE later\n", "WEBVTT\n\n1\nFjal\u{eb}\n"]
        {
            assert_eq!(inspect(text), Err(EMPTY), "{text}");
        }
    }

    #[test]
    fn the_first_line_names_the_format() {
        for text in ["WEBVTT", "\u{feff}WEBVTT\r\n", "WEBVTT - Filmi\n", "WEBVTT\tx"] {
            assert!(is_captions(text), "{text:?}");
        }
        for text in
            ["", "\nWEBVTT", " WEBVTT", "webvtt\n", "WEBVTTX\n", "1\n00:01,000 --> 00:02,000"]
        {
            assert!(!is_captions(text), "{text:?}");
        }
    }
}
