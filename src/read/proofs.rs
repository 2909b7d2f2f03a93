//! Facts that are slow to prove, remembered while the program runs.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What holds, each as a number that stands for all that it depends on.
#[derive(Debug, Default)]
pub struct Proofs(Mutex<BTreeSet<u64>>);

impl Proofs {
    /// Returns `Ok` if what has this number holds; `prove` finds out where no proof is known. What does not hold is
    /// found out each time.
    pub fn hold<E>(&self, number: u64, prove: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        if !self.known().contains(&number) {
            prove()?;
            self.known().insert(number);
        }
        Ok(())
    }

    /// A set of numbers stays whole even if a thread died holding it.
    fn known(&self) -> MutexGuard<'_, BTreeSet<u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
