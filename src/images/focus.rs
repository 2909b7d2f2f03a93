//! The point of a picture that a crop keeps.

use std::str::FromStr;

/// A point in percent of a picture's width from the left, and of its height from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Focus {
    pub x: u8,
    pub y: u8,
}

impl Default for Focus {
    fn default() -> Focus {
        Focus { x: 50, y: 50 }
    }
}

impl FromStr for Focus {
    type Err = ();

    /// Parses `30% 40%`.
    fn from_str(text: &str) -> Result<Focus, ()> {
        let percent = |word: Option<&str>| {
            let digits = word?.strip_suffix('%')?;
            let number = digits.parse().ok().filter(|number| *number <= 100)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(number)
        };
        let mut words = text.split_whitespace();
        match (percent(words.next()), percent(words.next()), words.next()) {
            (Some(x), Some(y), None) => Ok(Focus { x, y }),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_percentages() {
        for (text, x, y) in [("30% 40%", 30, 40), (" 0%  100% ", 0, 100), ("007% 1%", 7, 1)] {
            assert_eq!(text.parse(), Ok(Focus { x, y }), "{text}");
        }
        for text in ["", "30%", "30 40", "30% 40% 50%", "101% 0%", "-1% 0%", "+1% 0%", "left top"] {
            assert_eq!(text.parse::<Focus>(), Err(()), "{text}");
        }
    }
}
