//! Two versions of a file in one: the conflicts that git marks (git, "git-merge", "How conflicts are presented").

/// The beginning of a conflict.
const OURS: &str = "<<<<<<<";

/// Returns `true` for a line that begins a conflict.
pub(super) fn is_start(line: &str) -> bool {
    line.starts_with(OURS)
}

/// The part of a conflict that a line is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Both,
    Ours,
    /// The version before the two, which git writes if it is told to (`merge.conflictStyle`).
    Base,
    Theirs,
}

/// Returns the two versions of a file in which git has marked conflicts; `None` for one without conflicts.
pub(super) fn sides(text: &str) -> Option<[String; 2]> {
    if !text.contains(OURS) {
        return None;
    }
    let (mut part, mut ours, mut theirs, mut conflicts) =
        (Part::Both, String::new(), String::new(), 0);
    for line in text.lines() {
        let is = |marker: &str| {
            line.strip_prefix(marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        part = match part {
            Part::Both if is(OURS) => {
                conflicts += 1;
                Part::Ours
            }
            // One inside of another: neither git nor this can tell where it ends.
            Part::Ours | Part::Theirs if is(OURS) => return None,
            Part::Ours if is("|||||||") => Part::Base,
            Part::Ours | Part::Base if is("=======") => Part::Theirs,
            Part::Theirs if is(">>>>>>>") => Part::Both,
            Part::Both | Part::Ours | Part::Base | Part::Theirs => {
                let own: [Option<&mut String>; 2] = match part {
                    Part::Both => [Some(&mut ours), Some(&mut theirs)],
                    Part::Ours => [Some(&mut ours), None],
                    Part::Base => [None, None],
                    Part::Theirs => [None, Some(&mut theirs)],
                };
                for side in own.into_iter().flatten() {
                    side.push_str(line);
                    side.push('\n');
                }
                part
            }
        };
    }
    (part == Part::Both && conflicts > 0).then_some([ours, theirs])
}
