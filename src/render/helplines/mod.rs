//! Helplines as readers see them: cards, and facts and hours in words.

pub mod card;
pub mod confirmation;
pub mod facts;
pub mod hours;
pub mod reach;
