//! Words at a place of a text in small letters.

/// A small letter; one of those that writers use in its place: Arabic's alef without its hamza, a straight apostrophe.
pub(super) fn folded(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' => 'ا',
        '’' | '‘' | 'ʼ' => '\'',
        // Romanian, with the cedillas of older keyboards.
        'ţ' | 'Ţ' => 'ț',
        'ş' | 'Ş' => 'ș',
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

/// Returns `true` for a sign of vowels in Arabic and Hebrew, which writers set or leave out, and for the line that stretches Arabic:
/// `صباحاً`, `صباحًا` and `صباحا` are one word.
pub(super) fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
        || matches!(letter, '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}')
}

/// The small letters of a word of a table, without signs of vowels.
pub(super) fn small_letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|letter| !is_vowel_sign(*letter)).map(folded)
}

/// Returns `true` if a text begins with a word in small letters, which no letter or digit follows.
pub(super) fn starts_with_word(text: &[char], word: &str) -> bool {
    let length = word.chars().count();
    word.chars().eq(text.iter().copied().take(length))
        && !text.get(length).is_some_and(|c| c.is_alphanumeric())
}

/// The start of a name that its cases share: `декабр` of `декабря` and `декабрь`.
pub(super) struct Stem {
    letters: Vec<char>,
    /// A word may go on behind it.
    is_open: bool,
}

impl Stem {
    /// The last word of a name without the two letters that cases change; a short one, and a name of a script without capitals, as it
    /// is.
    pub fn of(name: &str) -> Stem {
        let is_end = |c: char| c == '.' || c.is_whitespace();
        let name = name.trim_matches(is_end);
        // A part of `كانون الثاني` is an ordinary word.
        let word = match name.contains(char::is_lowercase) {
            true => name.rsplit(char::is_whitespace).next().unwrap_or_default(),
            false => name,
        };
        let mut letters: Vec<char> = small_letters(word).collect();
        let is_open = letters.len() > 4 && letters.iter().all(|c| c.is_lowercase());
        if is_open {
            letters.truncate(letters.len() - 2);
        }
        Stem { letters, is_open }
    }

    /// A name of several words, of which the last one may go on.
    pub fn of_phrase(name: &str) -> Stem {
        Stem { letters: small_letters(name).collect(), is_open: true }
    }

    /// A name that is written as it is.
    pub fn exact(letters: &[char]) -> Stem {
        Stem { letters: letters.to_vec(), is_open: false }
    }

    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    /// The count of its letters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Returns `true` if a text begins with the stem.
    pub fn is_start_of(&self, text: &[char]) -> bool {
        text.starts_with(&self.letters)
            && (self.is_open || is_end(&self.letters, &text[self.letters.len()..]))
    }
}

/// Returns `true` if a word ends before the rest of a text: no small letter follows it, and no letter behind one of Arabic, which
/// has no small ones. In Sorani, a `ی` joins the next word.
pub(super) fn is_end(word: &[char], rest: &[char]) -> bool {
    let is_arabic = |c: &char| matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}');
    let goes_on = |next: &char| {
        next.is_lowercase() || *next != 'ی' && is_arabic(next) && word.last().is_some_and(is_arabic)
    };
    !rest.first().is_some_and(goes_on)
}
