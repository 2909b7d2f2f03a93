//! Helplines as readers see them: cards, facts in words, and which ones are near.

pub mod card;
pub mod facts;
pub mod hours;
pub mod nearby;
