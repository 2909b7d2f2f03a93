//! Dates in words, in the Gregorian calendar.
//!
//! A formatter takes microseconds to make, so none is kept.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu::datetime::fieldsets::{E, M, MD, Y, YM, YMD};
use icu::datetime::pattern::FixedCalendarDateTimeNames as Names;

use super::language::LanguageRules;

/// The civil names of months, where CLDR has others in the Gregorian calendar.
///
/// Since CLDR-15166, CLDR 48 included, Sinhala has the names of the Buddhist lunar months there. Sri Lanka's government writes
/// dates with the civil ones, and full-moon days with the lunar ones: its list of public holidays of 2024 has Duruthu Poya on
/// 25 January. These are the names before that change.
const CIVIL_MONTHS: &[(&str, [&str; 12])] = &[(
    "si",
    [
        "ජනවාරි",
        "පෙබරවාරි",
        "මාර්තු",
        "අප්\u{200d}රේල්",
        "මැයි",
        "ජූනි",
        "ජූලි",
        "අගෝස්තු",
        "සැප්තැම්බර්",
        "ඔක්තෝබර්",
        "නොවැම්බර්",
        "දෙසැම්බර්",
    ],
)];

/// Formats the fields of a day; `None` for an invalid day. A macro, since each set of fields is a type of its own.
macro_rules! format_date {
    ($language:expr, $fields:expr, $year:expr, $month:expr, $day:expr) => {
        Date::try_new_gregorian($year, $month, $day).ok().and_then(|date| {
            let locale = &$language.dates;
            let formatter = Formatter::<Gregorian, _>::try_new(locale.into(), $fields).ok()?;
            // ICU4X 2.4 loads no digits for some patterns that need them, such as Portuguese months with their year.
            let mut names = Names::from_formatter(locale.into(), formatter);
            names.include_decimal_formatter().ok()?;
            let formatter = names.try_into_formatter($fields).ok()?;
            Some(formatter.format(&date).to_string())
        })
    };
}

impl LanguageRules {
    /// A date: "12 nëntor 2026"; the ISO form for an invalid date, and where CLDR has no names of months.
    pub fn date_long(&self, year: i32, month: u8, day: u8) -> String {
        let written = format_date!(self, YMD::long(), year, month, day);
        self.in_words(self.with_year(written, year), month)
            .unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// A month: "nëntor 2026".
    pub fn month_year(&self, year: i32, month: u8) -> String {
        let written = format_date!(self, YM::long(), year, month, 1);
        self.in_words(written, month).unwrap_or_else(|| format!("{year:04}-{month:02}"))
    }

    /// A date of Vietnamese with the word for year, as months have it: ICU4X 2.4 writes "20 tháng 11 2026".
    fn with_year(&self, written: Option<String>, year: i32) -> Option<String> {
        match self.cldr.id.language.as_str() {
            "vi" => Some(written?.replace(&format!(" {year}"), &format!(" năm {year}"))),
            _ => written,
        }
    }

    /// A month of any year: "nëntor"; its number where CLDR has no names of months.
    pub fn month(&self, month: u8) -> String {
        let written = format_date!(self, M::long(), 2024, month, 1);
        self.in_words(written, month).unwrap_or_else(|| format!("{month:02}"))
    }

    /// A day of any year: "12 nëntor"; "--11-12" (ISO 8601) where CLDR has no names of months.
    pub fn day_of_year(&self, month: u8, day: u8) -> String {
        // 2024 has a 29 February.
        let written = format_date!(self, MD::long(), 2024, month, day);
        self.in_words(written, month).unwrap_or_else(|| format!("--{month:02}-{day:02}"))
    }

    /// A text with the civil name of its month. Returns `None` for text from CLDR's root, which calls November "M11".
    fn in_words(&self, written: Option<String>, month: u8) -> Option<String> {
        let written = written.filter(|text| !text.contains(&format!("M{month:02}")))?;
        let language = self.cldr.id.language.as_str();
        let own = CIVIL_MONTHS.iter().find(|(code, _)| *code == language);
        let civil = own.and_then(|(_, names)| names.get(usize::from(month).checked_sub(1)?));
        let Some(civil) = civil else { return Some(written) };
        let other = format_date!(self, M::long(), 2024, month, 1)?;
        Some(written.replace(&other, civil))
    }

    /// A year: "2026", with the marks that a language puts after it.
    pub fn year(&self, year: i32) -> String {
        let written = format_date!(self, Y::long(), year, 1, 1);
        written.unwrap_or_else(|| format!("{year:04}"))
    }

    /// A weekday: "e enjte" for 4, the ISO number of Thursday. `None` for a number that is no weekday, and where CLDR has no names
    /// of weekdays.
    pub fn weekday(&self, iso_weekday: u8) -> Option<String> {
        if !(1..=7).contains(&iso_weekday) {
            return None;
        }
        // 1 January 2024 was a Monday. CLDR's root calls it "Mon", also in the long form.
        let named = |rules: &LanguageRules, day| format_date!(rules, E::long(), 2024, 1, day);
        let root = LanguageRules::parse("und");
        named(self, iso_weekday).filter(|_| named(self, 1) != named(&root, 1))
    }
}

/// The names of a month in small letters, as languages write them alone, with a day, and in short. Empty where CLDR has no
/// names of months.
pub fn month_names(code: &str, month: u8) -> Vec<String> {
    // Arabic has several sets of names, by region.
    let is_arabic = code == "ar";
    let codes: &[&str] =
        if is_arabic { &["ar", "ar-SY", "ar-TN", "ar-MA", "ar-MR"] } else { &[code] };
    let names = codes.iter().flat_map(|code| {
        let rules = LanguageRules::parse(code);
        let alone = format_date!(rules, M::long(), 2024, month, 1);
        let short = format_date!(rules, M::medium(), 2024, month, 1);
        // A day that is no month's number. The month is the longest word, unless it is a number, too, or as it stands alone.
        let is_alone = |text: &String| alone.as_ref().is_some_and(|alone| text.contains(alone));
        let with_day = format_date!(rules, MD::long(), 2024, month, 28);
        let with_day = with_day.filter(|text| !is_alone(text));
        let with_day = with_day.map(|text| text.replace("28", " ")).and_then(|text| {
            let words = text.split_whitespace().filter(|_| !text.contains(char::is_numeric));
            words.max_by_key(|word| word.chars().count()).map(str::to_owned)
        });
        let names = [alone, short, with_day].into_iter();
        let names = names.filter_map(move |name| rules.in_words(name, month));
        // Many write a joined letter without the sign that joins it.
        names.flat_map(|name| [name.replace('\u{200d}', ""), name])
    });
    // The second word of a name is also written without its article.
    let bare = |name: &String| is_arabic.then(|| name.replace(" ال", " "));
    distinct(names.flat_map(|name| [bare(&name), Some(name)].into_iter().flatten()))
}

/// The names of a weekday in small letters, long and short; `iso_weekday` is 1 for Monday. Empty where CLDR
/// has no names of weekdays.
pub fn weekday_names(code: &str, iso_weekday: u8) -> Vec<String> {
    let rules = LanguageRules::parse(code);
    let Some(long) = rules.weekday(iso_weekday) else { return Vec::new() };
    let short = format_date!(rules, E::short(), 2024, 1, iso_weekday);
    distinct([long].into_iter().chain(short))
}

/// Names in small letters, each once.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for name in names {
        let name = name.trim().to_lowercase();
        if !name.is_empty() && !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::{CIVIL_MONTHS, LanguageRules, month_names};

    #[test]
    fn dates_are_written_as_each_language_does() {
        for (code, date, month, the_year) in [
            ("sq", "12 nëntor 2026", "nëntor 2026", "2026"),
            ("en", "12 November 2026", "November 2026", "2026"),
            ("en-US", "November 12, 2026", "November 2026", "2026"),
            ("en-GB", "12 November 2026", "November 2026", "2026"),
            ("ar", "12 نوفمبر 2026", "نوفمبر 2026", "2026"),
            ("sr-Latn", "12. novembar 2026.", "novembar 2026.", "2026."),
            ("cnr", "12. novembar 2026.", "novembar 2026.", "2026."),
            ("fa", "12 نوامبر 2026", "نوامبر 2026", "2026"),
            ("ro", "12 noiembrie 2026", "noiembrie 2026", "2026"),
            ("pt", "12 de novembro de 2026", "novembro de 2026", "2026"),
            ("zh-Hans", "2026年11月12日", "2026年11月", "2026年"),
            ("vi", "12 tháng 11 năm 2026", "tháng 11 năm 2026", "2026"),
            ("rom", "2026-11-12", "2026-11", "2026"),
        ] {
            assert_eq!(LanguageRules::parse(code).year(2026), the_year, "{code}");
            assert_eq!(LanguageRules::parse(code).date_long(2026, 11, 12), date, "{code}");
            assert_eq!(LanguageRules::parse(code).month_year(2026, 11), month, "{code}");
        }
        assert_eq!(LanguageRules::parse("sq").date_long(2026, 2, 30), "2026-02-30");
    }

    #[test]
    fn months_and_days_of_any_year() {
        for (code, name, day) in [
            ("sq", "nëntor", "12 nëntor"),
            ("en", "November", "12 November"),
            ("ru", "ноябрь", "12 ноября"),
            ("ar", "نوفمبر", "12 نوفمبر"),
            ("rom", "11", "--11-12"),
        ] {
            assert_eq!(LanguageRules::parse(code).month(11), name, "{code}");
            assert_eq!(LanguageRules::parse(code).day_of_year(11, 12), day, "{code}");
        }
    }

    #[test]
    fn months_have_their_civil_names() {
        for (code, civil) in CIVIL_MONTHS {
            let rules = LanguageRules::parse(code);
            for (month, name) in (1..).zip(civil) {
                let date = rules.date_long(2026, month, 5);
                let texts = [date, rules.month_year(2026, month), rules.day_of_year(month, 5)];
                assert!(texts.iter().all(|text| text.contains(name)), "{code}: {texts:?}");
                assert_eq!(rules.month(month), *name, "{code}");
                let names = month_names(code, month);
                assert!(names.contains(&(*name).to_owned()), "{code}: {names:?}");
                let is_civil =
                    |own: &String| name.replace('\u{200d}', "") == own.replace('\u{200d}', "");
                assert!(names.iter().all(is_civil), "{code}: {names:?}");
            }
        }
        assert_eq!(LanguageRules::parse("si-LK").date_long(2026, 12, 5), "2026 දෙසැම්බර් 5");
    }

    #[test]
    fn the_week_begins_on_monday() {
        for (code, day, name) in [
            ("sq", 1, Some("e hënë")),
            ("sq", 7, Some("e diel")),
            ("ar", 4, Some("الخميس")),
            ("en", 1, Some("Monday")),
            ("sq", 8, None),
            ("rom", 1, None),
            ("nci", 5, None),
        ] {
            assert_eq!(LanguageRules::parse(code).weekday(day).as_deref(), name, "{code} {day}");
        }
    }
}
