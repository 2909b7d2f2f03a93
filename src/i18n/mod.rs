//! The messages of the interface, and the rules of each language for dates, numbers, lists and alphabetical order.
//!
//! Messages come from Project Fluent (`locales/sq.ftl`), rules from CLDR through ICU4X; no other folder names these crates.
//! Nothing here reads the disk or the clock: texts come in as strings. [`Locale`] is one language.

mod alphabetic_index;
mod calendars;
mod collation;
mod consistency;
mod contained_words;
mod date_format;
mod digits;
mod display_names;
mod language;
mod locale;
mod message_entries;
mod message_shape;
mod messages;
mod nesting;
mod normalize;
mod number_format;
pub mod phrase_file;
mod phrase_state;
mod plural_selector;
mod plurals;
mod references;
mod script;
mod syntax;
mod unicode_escape;

pub use calendars::{gregorian_of_ethiopian, gregorian_of_persian};
pub use consistency::{Untranslated, check, untranslated};
pub use contained_words::{contains_words, words};
pub use date_format::{month_names, weekday_names};
pub use digits::{
    DigitForm, ascii_digit, ascii_sign, digit_form, digit_value, is_enclosing, is_on_digit,
};
pub use display_names::{capitalized, country_name, english_name, own_name};
pub use language::{
    direction, is_close_language, is_language, is_same_language, script_code, shorter_code,
};
pub use locale::{BUILT_IN, CampaignMessages, Locale};
pub use message_shape::{MessageShape, Plural};
pub use messages::Value;
pub use normalize::{nfc, nfkd};
pub use script::{
    is_emoji, is_invisible, is_mark, is_written_in, joins_next_word, main_script, mixes_scripts,
    script_name, tall_line_height, title_line_height, writes_no_spaces,
};

/// The codes of findings on messages.
pub const CODES: &[&str] = &["locale", "missing-phrase", "phrase-arguments", "phrase-plural"];
