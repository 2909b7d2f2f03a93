//! The search index of a language, in files of a few kilobytes, of which the search page loads those that a query needs.
//!
//! - `index.js` says where everything is: the first word of each file of words, the first page of each file of records.
//! - `w0.js`, `w1.js`, … hold words in their order, each with its pages. A word is in the form of [`fold`].
//! - `r0.js`, `r1.js`, … hold records of pages: title, URL, kind and text, for the results that are shown.
//!
//! They are scripts, because a page from `file:` cannot fetch data. A query of two words loads at most 30 KB of a site of
//! 100 pages, and 60 KB of a language with 2,500. Pages are numbered: helplines first, in the campaign's order, then the
//! kinds that help most.

mod encode;
mod facts;
mod fold;
mod index;
mod limits;
mod numbering;
mod plain_text;
mod records;
mod synonyms;
mod word_keys;
mod words;

pub use index::search_index;
