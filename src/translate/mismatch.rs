//! Compares facts of a block that a translation must keep: numbers, dates, prices and targets of links.

use crate::markdown::{Block, ParsedText};
use crate::model::Currency;

use super::block_text;
use super::calendars;
use super::figures::{Figure, Figures, Value};
use super::time_words;
use super::word_forms::{self, Part};

/// The facts on one side only, as shown to editors.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mismatch {
    pub source_only: Vec<String>,
    pub translation_only: Vec<String>,
}

impl Mismatch {
    pub fn is_empty(&self) -> bool {
        self.source_only.is_empty() && self.translation_only.is_empty()
    }

    /// The difference as part of a sentence; `source` and `translation` are the names of the two sides.
    pub fn describe(&self, source: &str, translation: &str) -> String {
        let list = |all: &[String]| all.join(", ");
        match (self.source_only.as_slice(), self.translation_only.as_slice()) {
            ([], only) => format!("{translation} says {}, {source} does not", list(only)),
            (only, []) => format!("{source} says {}, {translation} does not", list(only)),
            (theirs, ours) => {
                format!("{source} says {}, {translation} says {}", list(theirs), list(ours))
            }
        }
    }
}

/// Compares two blocks of texts in the languages `codes`. `links` are the names of each side's destinations, equal for the
/// same target in every language.
pub fn compare(
    (source, theirs): (&ParsedText, &Block),
    (translation, ours): (&ParsedText, &Block),
    codes: [&str; 2],
    links: (Vec<String>, Vec<String>),
) -> Mismatch {
    let has_numbers = block_text::may_have_number(source, theirs)
        || block_text::may_have_number(translation, ours);
    let mut mismatch = match has_numbers {
        true => beside(
            &Figures::of(&block_text::words(source, theirs), codes[0]),
            &Figures::of(&block_text::words(translation, ours), codes[1]),
        ),
        false => Mismatch::default(),
    };
    let (source_only, translation_only) = difference(&links.0, &links.1, |a, b| a == b);
    mismatch.source_only.extend(source_only);
    mismatch.translation_only.extend(translation_only);
    mismatch
}

/// Compares two sides by value. Of two numbers that are written in different ways, one may be a time, a date or a word.
fn beside(theirs: &Figures, ours: &Figures) -> Mismatch {
    let (a, b) = difference(&theirs.figures, &ours.figures, |a, b| a.value == b.value);
    let is_date = |figure: &Figure| matches!(figure.value, Value::Date(_));
    let (dates_a, a): (Vec<_>, Vec<_>) = a.into_iter().partition(is_date);
    let (dates_b, b): (Vec<_>, Vec<_>) = b.into_iter().partition(is_date);
    let (mut dates_a, mut dates_b) = (dates_a, dates_b);
    calendars::match_dates(&mut dates_a, &mut dates_b, [&theirs.code, &ours.code]);
    let mut mismatch = Mismatch::default();
    let both = dates_a.len().min(dates_b.len());
    let written =
        |figures: &[Figure]| figures.iter().map(|figure| figure.written.clone()).collect();
    mismatch.source_only = written(&dates_a[..both]);
    mismatch.translation_only = written(&dates_b[..both]);
    let parts = |figures: Vec<Figure>, dates: &[Figure], all: &Figures| -> Vec<Part> {
        let numbers = figures.into_iter().map(|figure| Part::of(figure, all));
        numbers.chain(dates.iter().flat_map(Part::of_date)).collect()
    };
    let (mut a, mut b) = difference(
        &parts(a, &dates_a[both..], theirs),
        &parts(b, &dates_b[both..], ours),
        |a, b| a.figure.value == b.figure.value,
    );
    match_pairs(&mut a, &mut b);
    match_pairs(&mut b, &mut a);
    calendars::match_years(&mut a, &mut b, [theirs, ours]);
    calendars::match_hours(&mut a, &mut b, [theirs, ours]);
    word_forms::match_unknown(&mut a, &mut b, &ours.code);
    word_forms::match_unknown(&mut b, &mut a, &theirs.code);
    a.retain(|part| !word_forms::says(ours, part));
    b.retain(|part| !word_forms::says(theirs, part));
    let written = |parts: Vec<Part>| parts.into_iter().map(|part| part.figure.written);
    mismatch.source_only.extend(written(a));
    mismatch.translation_only.extend(written(b));
    let (words_a, words_b) = time_words::difference(theirs, ours);
    mismatch.source_only.extend(words_a);
    mismatch.translation_only.extend(words_b);
    let (money_a, money_b) = difference(&theirs.money, &ours.money, Currency::is_same);
    // A unit on one side alone may have a name on the other that the table lacks.
    if !money_a.is_empty() && !money_b.is_empty() {
        let names = |money: Vec<Currency>| money.into_iter().map(|money| money.name().to_owned());
        mismatch.source_only.extend(names(money_a));
        mismatch.translation_only.extend(names(money_b));
    }
    mismatch
}

/// Removes times and numbers with one mark, `10.30`, of which the other side has both numbers, and whole hours.
fn match_pairs(pairs: &mut Vec<Part>, others: &mut Vec<Part>) {
    pairs.retain(|part| {
        let Some([first, second]) = part.figure.pair() else { return true };
        let is_pair = |other: &Part| other.figure.pair() == Some([first.clone(), second.clone()]);
        if let Some(at) = others.iter().position(is_pair) {
            others.swap_remove(at);
            return false;
        }
        let find = |number: &str| {
            let is = |other: &Part| other.figure.value == Value::Number(number.to_owned());
            others.iter().position(is)
        };
        let is_hour = matches!(part.figure.value, Value::Time(..)) && second == "0";
        match (find(&first), find(&second)) {
            (Some(a), Some(b)) if a != b => {
                others.swap_remove(a.max(b));
                others.swap_remove(a.min(b));
                false
            }
            (Some(a), _) if is_hour => {
                others.swap_remove(a);
                false
            }
            _ => true,
        }
    });
}

/// The elements on one side only; duplicates count.
fn difference<T: Clone>(a: &[T], b: &[T], is_same: fn(&T, &T) -> bool) -> (Vec<T>, Vec<T>) {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    a.retain(|wanted| match b.iter().position(|other| is_same(other, wanted)) {
        Some(at) => {
            b.swap_remove(at);
            false
        }
        None => true,
    });
    (a, b)
}

/// An address without the code of its language: `https://sq.example.org/sq/` equals `https://en.example.org/en/`.
pub fn without_language(address: &str, codes: [&str; 2]) -> String {
    let parts = address.split_inclusive(['/', '.']).map(|part| {
        let bare = part.trim_end_matches(['/', '.']);
        if codes.contains(&bare) { "*" } else { part }
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_two_texts_are_compared() {
        let check = |source: &str, translation: &str, expected: &str| {
            let mismatch = beside(&Figures::of(source, "sq"), &Figures::of(translation, "en"));
            let describe =
                if mismatch.is_empty() { String::new() } else { mismatch.describe("S", "T") };
            assert_eq!(describe, expected, "{source} | {translation}");
        };
        check("15 deri 29 vjeç", "from 15 to 29 years", "");
        check("pas 3 ditësh", "after 4 days", "S says 3, T says 4");
        check("1.000 lekë", "1,000 lek", "");
        check("1 000 euro", "€1,000", "");
        check("1000 euro", "1,000 EUR", "");
        check("500 euro", "500 lekë", "S says euro, T says lek");
        check("500 lei", "500 euro", "S says leu, T says euro");
        check("500 de lei", "500 євро", "");
        check("500 євро", "500欧元的工资", "");
        check("500 dolarë", "500 دولار", "");
        check("500 euro", "500 европей", "");
        check("১৫ ইউরো", "१५ यूरो", "");
        check("22.11.2026", "22 November 2026", "");
        check("22.11.2026", "2026-11-22", "");
        check("22.11.2026", "22.12.2026", "S says 22.11.2026, T says 22.12.2026");
        check("22.11.2026", "23 November 2026", "S says 22, T says 23");
        check("10:30", "10.30", "");
        check("٣ أيام و ١٥ سنة", "3 days and 15 years", "");
        check("dy", "2", "T says 2, S does not");
        check("2, 2", "2", "S says 2, T does not");
        check("në 2021 500 veta", "500 people in 2021", "");
    }

    #[test]
    fn numbers_are_compared_by_value_in_every_language() {
        for ((from, source), (code, translation), expected) in [
            (("vi", "24 tháng 12 năm 2026"), ("en", "24 December 2026"), ""),
            (("vi", "ngày 24 tháng 12"), ("en", "24 November"), "S says 12, T does not"),
            (("zh", "2026年12月24日"), ("fr", "24 décembre 2026"), ""),
            (("en", "In December"), ("vi", "Trong tháng 12"), ""),
            (("de", "am 24.12.2026"), ("ru", "24 декабря 2026 года"), ""),
            (("de", "am 24.12.2026"), ("en", "24 October 2026"), "S says 12, T does not"),
            (("sq", "më 24.12.2026"), ("rom", "24 decembri 2026"), ""),
            (("vi", "Thứ 2 đến thứ 6"), ("en", "Monday to Friday"), ""),
            (("vi", "Thứ 2 đến thứ 6"), ("en", "Monday to Saturday"), "S says 6, T does not"),
            (("pt", "De 2ª a 6ª-feira"), ("es", "De lunes a viernes"), ""),
            (("pt", "de 2ª a 6ª-feira"), ("vi", "thứ 2 đến thứ 6"), ""),
            (("vi", "20h30"), ("en", "20:30"), ""),
            (("vi", "20h30"), ("en", "8:30 pm"), ""),
            (("vi", "20h30"), ("en", "20:03"), "S says 20, 30, T says 20:03"),
            (("en", "20:30"), ("fr", "20:03"), "S says 20:30, T says 20:03"),
            (("pt", "8h às 18h"), ("es", "8:00 a 18:00"), ""),
            (("ar", "٨:٣٠"), ("fr", "8 h 30"), ""),
            (("pt", "R$ 1.412,00"), ("es", "1412 reales"), ""),
            (("fr", "1 200,50"), ("en", "1200,5"), ""),
            (("vi", "5 triệu"), ("en", "5,000,000"), ""),
            (
                ("vi", "5 triệu đồng"),
                ("en", "50 million dong"),
                "S says 5 triệu, T says 50 million",
            ),
            (("my", "၅ သိန်း"), ("en", "500,000"), ""),
            (("hi", "5 लाख"), ("en", "500,000"), ""),
            (("hi", "5 लाख"), ("en", "5,000,000"), "S says 5 लाख, T says 5,000,000"),
            (("zh", "5万元"), ("en", "50,000 yuan"), ""),
            (("en", "a million people"), ("vi", "1 triệu người"), ""),
            (("en", "5 million"), ("rom", "5 milioni"), ""),
            (("lo", "5 ລ້ານກີບ"), ("th", "5 ล้านกีบ"), ""),
            (("de", "24.12. um 8 Uhr"), ("en", "24/12 at 8:00"), ""),
            (("sq", "12 muaj"), ("en", "21 months"), "S says 12, T says 21"),
            (("en", "You may wait 5 days."), ("sq", "Mund të presësh."), "S says 5, T does not"),
            (("km", "១\u{200b}១៧"), ("en", "117"), ""),
            (("de", "von 15-29"), ("en", "from 15 to 29"), ""),
            // Currencies by name, sign and code.
            (
                ("en", "The fee is 3000 pesos."),
                ("tr", "Ücret 3000 dolar."),
                "S says peso, T says dollar",
            ),
            (("en", "PHP 3000"), ("sw", "USD 3000"), "S says PHP, T says USD"),
            (("en", "₱3000"), ("fil", "$3000"), "S says peso, T says dollar"),
            (("en", "KSh 3000"), ("sw", "USD 3000"), "S says shilling, T says USD"),
            (("en", "KSh 3000"), ("sw", "shilingi 3000"), ""),
            (("en", "500 baht"), ("th", "500บาท"), ""),
            // Months, weekdays and halves of the day.
            (("en", "5 January 2027"), ("tr", "5 Haziran 2027"), "S says January, T says Haziran"),
            (("en", "5 January 2027"), ("tr", "5 Ocak 2027"), ""),
            (("en", "5 January 2027"), ("ar", "5 يونيو 2027"), "S says January, T says يونيو"),
            (("en", "5 January 2027"), ("ar", "٥ يناير ٢٠٢٧"), ""),
            (("en", "5 January 2027"), ("sw", "5 Juni 2027"), "S says January, T says Juni"),
            (("en", "January 5, 2027"), ("sw", "5 Januari 2027"), ""),
            (("en", "5 January 2027"), ("fil", "5 Hunyo 2027"), "S says January, T says Hunyo"),
            (("en", "5 January 2027"), ("ru", "5 января 2027 года"), ""),
            (("en", "5 January 2027"), ("rom", "5 junari 2027"), ""),
            (("en", "You may wait 5 days."), ("de", "Du wartest im März 5 Tage."), ""),
            (("en", "Monday 10-12"), ("tr", "Salı 10-12"), "S says Monday, T says Salı"),
            (("en", "Monday 10-12"), ("tr", "Pazartesi 10-12"), ""),
            (("en", "Tuesday 10-12"), ("fa", "سه شنبه 10-12"), ""),
            (("ru", "в среду в 9"), ("en", "on Wednesday at 9"), ""),
            (("fr", "le mardi, 5 jeux"), ("en", "on Tuesday, 5 games"), ""),
            (("en", "5 pm"), ("ar", "5 صباحًا"), "S says 5 pm, T says 5 صباحًا"),
            (("en", "5 pm"), ("ar", "5 مساءً"), ""),
            (("de", "um 5 am Montag"), ("en", "at 5 pm on Monday"), ""),
            // The clock of East Africa begins at sunrise.
            (("en", "9 am to 5 pm"), ("sw", "saa 3 asubuhi hadi saa 11 jioni"), ""),
            (("en", "9:30"), ("sw", "saa 3:30"), ""),
            (("en", "9 am"), ("am", "ከጠዋቱ 3 ሰዓት"), ""),
            (("en", "9 am"), ("sw", "saa 4 asubuhi"), "S says 9, T says 4"),
            (("en", "9 people"), ("sw", "watu 3"), "S says 9, T says 3"),
            // Years of other calendars.
            (("th", "พ.ศ. 2569"), ("en", "2026"), ""),
            (("th", "พ.ศ. 2569"), ("en", "2027"), "S says 2569, T says 2027"),
            (("th", "29/11/2569"), ("en", "29/11/2026"), ""),
            (("en", "2026"), ("fa", "سال ۱۴۰۵"), ""),
            (("en", "29 November 2026"), ("fa", "۸ آذر ۱۴۰۵"), ""),
            (("en", "2026"), ("am", "2019 ዓ.ም"), ""),
            (("en", "2026"), ("de", "2019"), "S says 2026, T says 2019"),
            (("en", "2026"), ("ja", "令和8年"), ""),
            (("en", "2026"), ("ar", "١٤٤٨ هـ"), ""),
        ] {
            let mismatch = beside(&Figures::of(source, from), &Figures::of(translation, code));
            let describe =
                if mismatch.is_empty() { String::new() } else { mismatch.describe("S", "T") };
            assert_eq!(describe, expected, "{source} | {translation}");
        }
    }

    #[test]
    fn addresses_differ_by_language_alone() {
        let bare = |address| without_language(address, ["sq", "en"]);
        assert_eq!(bare("https://sq.x.org/sq/a"), bare("https://en.x.org/en/a"));
        assert_ne!(bare("https://sq.x.org/a"), bare("https://en.x.org/b"));
    }
}
