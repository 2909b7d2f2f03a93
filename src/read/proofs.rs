//! What is slow to prove and stays true, remembered for the next run: the same program finds the same of the
//! same.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::parcel;

use super::Keep;

/// Their file, in the folder [`KEPT`](super::KEPT).
const NAME: &str = "proofs";

/// What holds, each as a number that stands for all that it depends on.
#[derive(Debug, Default)]
pub struct Proofs {
    /// Another program may find otherwise; `None` where nobody can tell, and nothing is remembered.
    program: Option<u64>,
    before: BTreeSet<u64>,
    /// What was asked for in this run.
    now: Mutex<BTreeSet<u64>>,
}

impl Proofs {
    /// What an earlier run of this program has put aside in a folder.
    pub(super) fn open(folder: &Path) -> Proofs {
        Proofs::of(super::program(), super::kept(folder, NAME))
    }

    fn of(program: Option<u64>, kept: Option<Vec<u8>>) -> Proofs {
        let kept = kept.and_then(|bytes| parcel::unpack::<(u64, BTreeSet<u64>)>(&bytes));
        let ours = kept.filter(|(by, _)| Some(*by) == program);
        Proofs {
            program,
            before: ours.map_or_else(BTreeSet::new, |(_, known)| known),
            ..Proofs::default()
        }
    }

    /// Whether what has this number holds; `prove` finds out where no proof is known. What does not hold is
    /// found out each time.
    pub fn hold<E>(&self, number: u64, prove: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        if !self.before.contains(&number) && !self.now().contains(&number) {
            prove()?;
        }
        self.now().insert(number);
        Ok(())
    }

    /// Hands over what to put aside for the next run: what this one has asked for.
    pub fn put_aside(&self, keep: &Keep<'_>) {
        let (Some(program), now) = (self.program, &*self.now()) else { return };
        if *now != self.before
            && let Some(bytes) = parcel::pack(&(program, now), Vec::new())
        {
            keep(NAME, &bytes);
        }
    }

    /// A set of numbers stays whole even if a thread died holding it.
    fn now(&self) -> MutexGuard<'_, BTreeSet<u64>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asks whether something holds that does not; whether it was believed.
    fn is_believed(proofs: &Proofs, number: u64) -> bool {
        proofs.hold(number, || Err(())).is_ok()
    }

    /// What one run hands over to the next.
    fn aside(proofs: &Proofs) -> Option<Vec<u8>> {
        let kept = Mutex::new(None);
        proofs.put_aside(&|_, bytes| {
            *kept.lock().expect("nobody died") = Some(bytes.to_vec());
            None
        });
        kept.into_inner().expect("nobody died")
    }

    #[test]
    fn what_holds_is_proved_once() {
        let first = Proofs::of(Some(7), None);
        assert!(!is_believed(&first, 1));
        assert_eq!(first.hold(1, || Ok::<(), ()>(())), Ok(()));
        assert_eq!(first.hold(2, || Ok::<(), ()>(())), Ok(()));
        assert!(is_believed(&first, 1), "the preview asks again and again");
        let kept = aside(&first).expect("something was proved");

        let second = Proofs::of(Some(7), Some(kept.clone()));
        assert!(is_believed(&second, 1) && !is_believed(&second, 3));
        let third = Proofs::of(Some(7), aside(&second));
        assert!(is_believed(&third, 1) && !is_believed(&third, 2), "nobody asked for it any more");
        assert_eq!(aside(&third), None, "nothing is new");

        assert!(!is_believed(&Proofs::of(Some(8), Some(kept.clone())), 1), "another program");
        let damaged = kept[..kept.len() - 1].to_vec();
        assert!(!is_believed(&Proofs::of(Some(7), Some(damaged)), 1));
        let nameless = Proofs::of(None, Some(kept));
        assert!(!is_believed(&nameless, 1));
        assert_eq!(nameless.hold(1, || Ok::<(), ()>(())), Ok(()));
        assert_eq!(aside(&nameless), None);
    }
}
