//! Compares a name with a phrase beside it, so that pages do not say one thing twice.

use super::normalize::nfkd;

/// Letters of the shortest word that may have another ending: shorter words are equal or different.
const MIN_STEM: usize = 4;
/// Letters of the shortest word that counts: shorter ones are prepositions and articles.
const MIN_WORD: usize = 3;

/// Returns `true` if a text has every word of a phrase, in any order and with any ending: "Europe's emergency number" has
/// the words of "emergency number", and "Numri evropian i urgjencës" those of "numër urgjence".
pub fn contains_words(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (words(text), words(phrase));
    // Chinese has no spaces, and compounds have none, either.
    let joined = phrase.concat();
    if joined.is_empty() || text.concat().contains(&joined) {
        return !joined.is_empty();
    }
    let counted = |least: usize| phrase.iter().filter(move |word| word.chars().count() >= least);
    let least = if counted(MIN_WORD).next().is_some() { MIN_WORD } else { 1 };
    counted(least).all(|word| text.iter().any(|other| is_form(word, other)))
}

/// Returns the words of a text, in lower case and without accents.
pub fn words(text: &str) -> Vec<String> {
    let plain = nfkd(text).to_lowercase();
    let is_accent = |letter: &char| matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}');
    let plain: String = plain.chars().filter(|letter| !is_accent(letter)).collect();
    let is_gap = |letter: char| letter.is_ascii_punctuation() || !is_part_of_word(letter);
    plain.split(is_gap).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns `true` for letters, and for the vowel signs that Indic scripts write as marks.
fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{900}'..='\u{109f}').contains(&letter)
}

/// Returns `true` if two words are forms of one word: one holds the other, or they differ in their ends alone.
fn is_form(a: &str, b: &str) -> bool {
    let (count_a, count_b) = (a.chars().count(), b.chars().count());
    let shorter = count_a.min(count_b);
    if a == b || shorter < MIN_STEM {
        return a == b;
    }
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let is_stem = same >= 3 && same * 5 >= shorter * 3 && count_a.abs_diff(count_b) <= 4;
    is_stem || b.contains(a) || a.contains(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_say_their_kind() {
        for (name, kind) in [
            ("Europe's emergency number", "emergency number"),
            ("Emergency number 112", "emergency number"),
            ("Numri evropian i urgjencës", "numër urgjence"),
            ("رقم الطوارئ الأوروبي", "رقم الطوارئ"),
            ("Numărul european de urgență", "număr de urgență"),
            ("Європейський номер екстреної допомоги", "екстрений номер"),
            ("Единый номер экстренных служб", "экстренный номер"),
            ("Europäischer Notruf", "Notruf"),
            ("EU-Notrufnummer", "Notruf"),
            ("Numéro d'urgence européen", "numéro d’urgence"),
            ("Numero unico europeo d'emergenza", "numero di emergenza"),
            ("Avrupa acil durum numarası", "acil numara"),
            ("Европски број за хитне случајеве", "број за хитне случајеве"),
            ("欧洲紧急号码112", "紧急号码"),
            ("Số khẩn cấp châu Âu", "số khẩn cấp"),
            ("यूरोप का आपात नंबर", "आपात नंबर"),
            ("ژمارەی فریاگوزاری ئەوروپا", "ژمارەی فریاگوزاری"),
            ("Ευρωπαϊκός αριθμός έκτακτης ανάγκης", "αριθμός έκτακτης ανάγκης"),
            ("Europejski numer alarmowy", "numer alarmowy"),
            ("Segélyhívószám", "segélyhívó szám"),
        ] {
            assert!(contains_words(name, kind), "{name}: {kind}");
        }
    }

    #[test]
    fn names_that_do_not_say_their_kind() {
        for (name, kind) in [
            ("Albanian State Police", "emergency number"),
            ("A number for parents", "emergency number"),
            ("Policia e Shtetit", "numër urgjence"),
            ("الشرطة الألبانية", "رقم الطوارئ"),
            ("Numero verde antitratta", "numero di emergenza"),
            ("Poliția", "număr de urgență"),
            ("Поліція", "екстрений номер"),
            ("Polizei", "Notruf"),
            ("警察", "紧急号码"),
            ("Cảnh sát", "số khẩn cấp"),
            ("112", "emergency number"),
            ("Line 112", ""),
        ] {
            assert!(!contains_words(name, kind), "{name}: {kind}");
        }
    }
}
