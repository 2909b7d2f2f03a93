//! The limits of the index by the number of pages.

/// The limits of files, so that a query loads little.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a page's text in its record.
    pub text: usize,
    /// Bytes of a file of records, if it has more than one.
    pub record_file: usize,
    /// Bytes of a file of words, if it has more than one.
    pub word_file: usize,
    /// The share of pages above which a word is common: then the body does not count.
    pub common: usize,
}

impl Limits {
    /// Small sites show the sentence of any word; with thousands of pages a whole text would make too many files.
    pub fn of(pages: usize) -> Limits {
        match pages {
            0..=200 => Limits { text: 1_500, record_file: 1_500, word_file: 2_500, common: pages },
            201..=1_000 => {
                Limits { text: 600, record_file: 2_000, word_file: 3_000, common: pages / 3 }
            }
            _ => Limits { text: 200, record_file: 3_500, word_file: 5_000, common: pages / 8 },
        }
    }
}
