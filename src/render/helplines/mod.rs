//! Helplines as readers see them: cards, and facts and hours in words.

pub mod card;
pub mod facts;
pub mod hours;
