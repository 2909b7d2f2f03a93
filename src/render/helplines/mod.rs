//! Helplines as readers see them: cards, and facts in words.

pub mod card;
pub mod facts;
