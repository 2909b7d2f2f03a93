//! The mistakes in a written phone number, each with its own fix.

use std::fmt;

use super::MAX_SHORT_DIGITS;
use super::calling_code;
use super::numbering_plan::digits_of;
use crate::model::campaign::country::Country;

/// The reason why a text is no phone number, and the way to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneMistake {
    pub reason: String,
    pub help: String,
    /// The number that was probably meant.
    meant: Option<String>,
}

impl PhoneMistake {
    pub(in crate::model) fn new(
        reason: impl Into<String>,
        help: impl Into<String>,
    ) -> PhoneMistake {
        PhoneMistake { reason: reason.into(), help: help.into(), meant: None }
    }

    /// Notes the number that was probably meant.
    pub(in crate::model) fn meaning(self, meant: &str) -> PhoneMistake {
        PhoneMistake { meant: Some(meant.trim().to_owned()), ..self }
    }

    /// The mistake with the number that was meant as its help, if that number is valid.
    pub(in crate::model) fn settled(self, is_valid: impl Fn(&str) -> bool) -> PhoneMistake {
        match &self.meant {
            Some(meant) if is_valid(meant) => {
                PhoneMistake { help: format!("write `\"{meant}\"`"), ..self }
            }
            Some(_) | None => self,
        }
    }
}

impl fmt::Display for PhoneMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

/// The form of a valid number of a country, as help where nothing closer is known.
pub fn form(country: &str) -> String {
    let code = Country::find(country).map_or("", |country| country.calling_code);
    format!("write it with its country code, `+{code}…`, or as a short code in quotes")
}

/// The mistake of a number that no country with this calling code has.
pub(in crate::model) fn not_in_plan(code: &str) -> PhoneMistake {
    let reason =
        format!("no number behind +{code} has these digits: some are missing, too many or wrong");
    PhoneMistake::new(reason, "compare it with what its owner publishes, digit by digit")
}

/// The mistake of a text with too few digits for a number.
pub(in crate::model) fn unknown(reason: &str) -> PhoneMistake {
    PhoneMistake::new(reason, "take it out until the number is known")
}

/// The mistake of two numbers in one place.
pub(in crate::model) fn two_numbers() -> PhoneMistake {
    PhoneMistake::new("two numbers", "write each number as an entry of its own")
}

/// The mistake of a number that begins with 00 instead of `+`.
pub(in crate::model) fn double_zero(text: &str, country: &str) -> PhoneMistake {
    let meant = text.replacen("00", "+", 1);
    PhoneMistake::new("write `+` instead of 00", form(country)).meaning(&meant)
}

/// The mistake of a national number.
pub(in crate::model) fn national(text: &str, own: &Country) -> PhoneMistake {
    let code = own.calling_code;
    let reason = format!("the country code is missing: `+{code}…`");
    if let Some(prefix) = former_prefix(text, own) {
        let bare = without(text, 0, prefix.len()).replace(['(', ')'], " ");
        let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
        return PhoneMistake::new(reason, form(own.code)).meaning(&format!("+{code} {bare}"));
    }
    let bare = match own.plan.without_trunk_prefix(text) {
        Some(rest) if !calling_code::keeps_zero(code) => rest,
        Some(_) | None => text,
    };
    let bare = bare.trim_start_matches([' ', ')', '-', '/', '.']);
    let is_open = bare.contains(')') && !bare.contains('(');
    let bare = if is_open { bare.replacen(')', "", 1) } else { bare.to_owned() };
    let mistake = PhoneMistake::new(reason, form(own.code));
    // Without the digits that are dialled before a town, the town may be missing, too.
    match own.plan.without_trunk_prefix(text).is_some() || own.plan.trunk_prefix.is_empty() {
        true => mistake.meaning(&format!("+{code} {bare}")),
        false => mistake,
    }
}

/// The digits before a national number that were dialled there in the past, or are with the 0 of an area behind them: the number is
/// one without them alone.
fn former_prefix(text: &str, own: &Country) -> Option<String> {
    let digits = digits_of(text);
    let trunk = own.plan.trunk_prefix;
    let with_zero = [trunk, "0"].concat();
    let former = calling_code::former_prefixes(own.calling_code).iter().copied();
    let mut all =
        former.filter(|prefix| *prefix != trunk).chain((trunk == "8").then_some(&*with_zero));
    let is_meant = |prefix: &&str| {
        !own.plan.has(&digits)
            && digits.strip_prefix(prefix).is_some_and(|national| own.plan.has(national))
    };
    all.find(is_meant).map(str::to_owned)
}

/// The mistake of a short code with a `+`, or behind the country's calling code; `None` for other digits.
pub(in crate::model) fn short_code(digits: &str, own: &Country) -> Option<PhoneMistake> {
    let is_short =
        |digits: &str| (2..=MAX_SHORT_DIGITS).contains(&digits.len()) && own.is_short_code(digits);
    // The European numbers of social value, also where the table of the country lacks one.
    let is_social =
        |digits: &str| digits.len() == 6 && digits.starts_with("116") && !own.plan.has(digits);
    if let Some(code) = digits.strip_prefix(own.calling_code)
        && (is_short(code) || is_social(code))
    {
        let reason = format!("a short code has no country code: leave `+{}` out", own.calling_code);
        return Some(PhoneMistake::new(reason, format!("write `\"{code}\"`")));
    }
    // `+49 143` may be a code behind the calling code of another country; those of one digit have longer numbers.
    let is_behind_code = calling_code::split(digits).is_some_and(|(code, _)| code.len() > 1);
    let help = match is_behind_code {
        true => "write the code as its owner publishes it, without `+` and country code".to_owned(),
        false => format!("write `\"{digits}\"`"),
    };
    is_short(digits).then(|| PhoneMistake::new("a short code has no `+`", help))
}

/// The mistake of digits behind a calling code that are dialled inside the country alone; `None` without any. The number that was
/// meant is known if the country has no number with them, and one without.
pub(in crate::model) fn prefix(text: &str, code: &str, national: &str) -> Option<PhoneMistake> {
    let is_number = |national: &str| calling_code::is_in_plan(code, national);
    let is_zero = national.starts_with('0') && !calling_code::keeps_zero(code);
    let current: Vec<&str> = calling_code::trunk_prefixes(code).collect();
    let all = current.iter().chain(calling_code::former_prefixes(code)).copied();
    let mut all = all.filter(|_| is_zero || !is_number(national));
    let meant = all.find(|prefix| national.strip_prefix(prefix).is_some_and(is_number));
    let Some(prefix) = meant else {
        let reason = format!("no number behind +{code} begins with 0");
        let help = "compare it with what its owner gives to callers abroad, digit by digit";
        return is_zero.then(|| PhoneMistake::new(reason, help));
    };
    let is_dialled = code != "52" && current.contains(&prefix);
    let since = match is_dialled {
        true => "it is dialled inside the country alone",
        false => "it is no longer dialled",
    };
    let reason = format!("leave the {prefix} after +{code} out: {since}");
    let help = format!("write `+{code}` and the digits behind the {prefix}");
    Some(PhoneMistake::new(reason, help).meaning(&without(text, code.len(), prefix.len())))
}

/// A number as written without some of its digits, and without brackets around them.
fn without(text: &str, from: usize, count: usize) -> String {
    let mut digits = 0;
    let kept = text.chars().filter(|c| {
        digits += usize::from(c.is_ascii_digit());
        !(c.is_ascii_digit() && (from + 1..=from + count).contains(&digits))
    });
    let kept = kept.collect::<String>().replace("()", " ");
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::model::Phone;

    #[test]
    fn each_mistake_has_its_own_fix() {
        let check = |text: &str, country: &str, reason: &str, help: &str| {
            let mistake = Phone::parse(text, country).expect_err(text);
            assert_eq!((&*mistake.reason, &*mistake.help), (reason, help), "{text}");
        };
        // The number that was meant is the fix.
        for (text, country, reason, meant) in [
            ("“+355 4 222 3344”", "AL", "`“` is no digit", "+355 4 222 3344"),
            ("„116111“", "AL", "`„` is no digit", "116111"),
            ("‘129’", "AL", "`‘` is no digit", "129"),
            ("+355 4 222 33O4", "AL", "`O` is a letter, not the digit 0", "+355 4 222 3304"),
            ("l29", "AL", "`l` is a letter, not the digit 1", "129"),
            ("+373 22 1О2 456", "MD", "`О` is a letter, not the digit 0", "+373 22 102 456"),
            ("١١٦", "EG", "`١` is no digit of 0 to 9", "116"),
            ("१०९८", "IN", "`१` is no digit of 0 to 9", "1098"),
            ("00355 4 222 3344", "AL", "write `+` instead of 00", "+355 4 222 3344"),
            ("+116111", "AL", "a short code has no `+`", "116111"),
        ] {
            check(text, country, reason, &format!("write `\"{meant}\"`"));
        }
        for (text, country, code, meant) in [
            ("+355 04 2223344", "AL", "355", "+355 4 2223344"),
            ("+355 (04) 222 3344", "AL", "355", "+355 (4) 222 3344"),
            ("+48022 123 45 67", "PL", "48", "+4822 123 45 67"),
        ] {
            let reason =
                format!("leave the 0 after +{code} out: it is dialled inside the country alone");
            check(text, country, &reason, &format!("write `\"{meant}\"`"));
        }
        for (text, country, code, meant) in [
            ("04 222 3344", "AL", "355", "+355 4 222 3344"),
            ("(04) 222 3344", "AL", "355", "+355 4 222 3344"),
            ("06 1234 5678", "IT", "39", "+39 06 1234 5678"),
            ("022 123 456", "MD", "373", "+373 22 123 456"),
            ("8 612 34567", "LT", "370", "+370 612 34567"),
            ("(8 612) 34567", "LT", "370", "+370 612 34567"),
            ("8 029 612 34 56", "BY", "375", "+375 29 612 34 56"),
            ("8 29 612 34 56", "BY", "375", "+375 29 612 34 56"),
        ] {
            let reason = format!("the country code is missing: `+{code}…`");
            check(text, country, &reason, &format!("write `\"{meant}\"`"));
        }
        let form = "write it with its country code, `+355…`, or as a short code in quotes";
        check("222 3344", "AL", "the country code is missing: `+355…`", form);
        for text in [
            "+355 4 222 3344, +355 69 123 4567",
            "116111;129",
            "127/129",
            "+355 4 222 3344 +355 69 123 4567",
            "116111 or 129",
            "127 129",
        ] {
            check(text, "AL", "two numbers", "write each number as an entry of its own");
        }
        // A number whose length is wrong is never a mend.
        check(
            "0171 123 4567",
            "MD",
            "the country code is missing: `+373…`",
            "write it with its country code, `+373…`, or as a short code in quotes",
        );
        for (text, meant) in [("116.0", Some("116")), ("116.", Some("116")), ("1.16", None)] {
            let help = meant.map_or_else(
                || "write its digits in quotes, without a point".to_owned(),
                |meant| format!("write `\"{meant}\"`"),
            );
            check(text, "KE", "a point between digits", &help);
        }
        check("116.111", "AL", "a point between digits", "write `\"116111\"`");
        check(
            "254722116116.0",
            "KE",
            "a point between digits",
            "write its digits in quotes, without a point",
        );
        for code in ["#9110", "*134*7355#", "*120*7867#", "*#06#"] {
            let reason =
                format!("`{code}` is a code of a network, not a number that a link can dial");
            check(code, "ZA", &reason, "take it out here, and write it into the text of the page");
        }
        let digits = "compare it with what its owner publishes, digit by digit";
        for (text, code) in [
            ("+254 722 116 11", "254"),
            ("+2547221161161", "254"),
            ("+254 722 116 1161 23", "254"),
            ("+1 102 555 0100", "1"),
        ] {
            let reason = format!(
                "no number behind +{code} has these digits: some are missing, too many or wrong"
            );
            check(text, "KE", &reason, digits);
        }
        let unknown = "take it out until the number is known";
        for text in ["unknown", "?", "—"] {
            check(text, "AL", "it has no digit", unknown);
        }
        check("5", "AL", "a number has at least two digits", unknown);
        let extension = "write the number alone, and the extension into the text";
        check("+355 4 222 3344 ext 12", "AL", "`e` is no digit", extension);
        let words = "write its digits alone, and words into the text";
        check("0800 HELP 12", "AL", "`H` is no digit", words);
        let (hidden, help) =
            ("the hidden sign U+202A is no digit", "delete the number and type it again");
        check("\u{202a}+355 4 222 3344", "AL", hidden, help);
    }
}
