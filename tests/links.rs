//! Links, named pipes and devices at every place that Fener reads or writes: nothing outside of the campaign is read, quoted,
//! written or deleted, and nothing waits for a pipe.
#![allow(clippy::disallowed_methods, reason = "tests write hostile files")]

mod support;

use support::{Folder, Sample};

/// A campaign with a poster, and a folder outside of it whose files no command may change or show.
struct Attack {
    campaign: Folder,
    outside: Folder,
}

impl Attack {
    fn new() -> Attack {
        let outside = Folder::new();
        outside.put("secret", b"KEY: [SECRETTOKEN\n");
        outside.put("sq.md", b"---\ntitle: SECRETTOKEN\n---\n");
        outside.put("kept/file", b"kept");
        let campaign = Sample::new()
            .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
            .text("content/posters/p/sq.md", "P", "")
            .text("content/posters/p/en.md", "P", "")
            .write();
        Attack { campaign, outside }
    }

    /// Puts something hostile in place, by a line of shell in which `$out` is the folder outside; then runs a command,
    /// which must end by itself with this code, and say this.
    #[track_caller]
    fn check(hostile: &str, command: &str, code: i32, expected: &str) -> Attack {
        let attack = Attack::new();
        let out = attack.outside.path().display();
        let before = attack.outside.files("");
        let line = format!(
            "out={out}; {hostile} && ulimit -v 2000000 && exec timeout 60 \"$fener\" {command}"
        );
        let outcome = attack.campaign.sh(&line);
        assert_eq!(outcome.code, Some(code), "{hostile}: {command}: {outcome:?}");
        let said = outcome.stderr + &outcome.stdout;
        assert!(said.contains(expected), "{hostile}: {command}: {said}");
        assert!(!said.contains("SECRETTOKEN"), "{hostile}: {command}: {said}");
        assert_eq!(attack.outside.files(""), before, "{hostile}: {command}");
        attack
    }
}

/// The marker of an output folder is read before it is trusted.
#[test]
fn markers_of_output_folders_are_files() {
    for make in
        ["mkfifo public/.fener", "ln -s /dev/zero public/.fener", "ln -s $out/secret public/.fener"]
    {
        let before = format!("\"$fener\" {BUILD} >/dev/null && mv public/.fener public/.state");
        Attack::check(&format!("{before} && {make}"), BUILD, 0, "pages in");
        let only = format!("\"$fener\" {BUILD} >/dev/null && rm public/.fener");
        Attack::check(&format!("{only} && {make}"), BUILD, 2, "was not made by fener");
    }
}

#[test]
fn schemas_are_not_written_through_a_link() {
    for folder in [".fener-schema", "a/.fener-schema"] {
        let link = format!("mkdir -p a && ln -s $out {folder}");
        Attack::check(&link, &format!("schema --all {folder}"), 2, "is a symbolic link");
    }
    Attack::check("ln -s $out a", "schema --all a/.fener-schema", 2, "is a symbolic link");
}

const BUILD: &str = "build --no-sync --date 2026-11-22";
const CHECK: &str = "check --date 2026-11-22";

#[test]
fn folders_that_lead_outside_are_not_read() {
    for folder in ["content", "locales", "themes", "static", "content/guides"] {
        let link = format!("rm -rf {folder}; ln -s $out {folder}");
        Attack::check(&link, CHECK, 1, "outside of the campaign's folder");
        Attack::check(&link, BUILD, 1, "outside of the campaign's folder");
    }
}

#[test]
fn files_that_are_pipes_devices_or_links_are_refused() {
    let files = [
        ("theme.yaml", "/dev/zero"),
        ("posters.lock", "/dev/tty"),
        ("content/guides/first/x.svg", "/proc/self/mem"),
        ("locales/sq.yaml", "$out/secret"),
        ("themes/a/x.css", "/dev/zero"),
        ("static/x", "/proc/self/fd/0"),
    ];
    for (file, target) in files {
        let make = format!("mkdir -p $(dirname {file}); rm -f {file};");
        Attack::check(&format!("{make} mkfifo {file}"), CHECK, 1, "not a file with text or data");
        let link = format!("{make} ln -s {target} {file}");
        Attack::check(&link, CHECK, 1, "outside of the campaign's folder");
    }
}

#[test]
fn nothing_is_written_through_a_link() {
    for (hostile, command, code, expected) in [
        ("ln -s $out public", BUILD, 2, "symbolic link"),
        ("ln -s $out/none public", BUILD, 2, "symbolic link"),
        ("ln -s / public", BUILD, 2, "symbolic link"),
        ("mkfifo public", BUILD, 2, "error: "),
        ("mkdir public; ln -s $out/secret public/.fener-site", BUILD, 2, "error: "),
        ("ln -s $out print", "posters", 2, "symbolic link"),
        ("mkdir print; ln -s $out print/704", "posters", 2, "was not made by fener"),
        ("ln -s $out .fener-cache", BUILD, 0, ""),
        ("mkdir .fener-cache; mkfifo .fener-cache/a; ln -s $out .fener-cache/tmp", BUILD, 0, ""),
        ("ln -s $out/lock posters.lock", BUILD, 1, "outside"),
        ("ln -s $out content/news", "new news x", 2, "outside of the campaign's folder"),
        ("rm -r content/guides; ln -s $out content/guides", "new guide x", 2, "outside"),
        ("ln -s $out themes", "theme eject css/fener.css", 2, "outside of the campaign's folder"),
        ("ln -s $out/secret en.po", "translate export en", 0, "en.po"),
        ("ln -s $out/new en.po", "translate export en", 0, "en.po"),
        ("mkfifo en.po", "translate export en", 0, "en.po"),
        ("ln -s /dev/zero en.po", "translate export en", 0, "en.po"),
    ] {
        Attack::check(hostile, command, code, expected);
    }
}

#[test]
fn a_shipped_staging_folder_is_never_taken_for_ours() {
    for hostile in [
        "mkdir .public.new-1-0123456789abcdef; echo a >.public.new-1-0123456789abcdef/index.html",
        "mkdir .public.new-1-0123456789abcdef.old; echo a >.public.new-1-0123456789abcdef.old/a",
        "ln -s $out .public.new-7-0123456789abcdef",
        "mkfifo .public.new-1-0123456789abcdef.lock",
        "ln -s $out/secret .public.new-2-0123456789abcdef.lock",
        "ln -s $out .public.new-2; mkdir .public.new-; echo a >.public.new-/a",
    ] {
        let attack = Attack::check(hostile, BUILD, 0, "");
        let listed = attack.campaign.sh("ls -A; cat public/index.html");
        let shipped = listed.stdout.lines().filter(|name| name.starts_with(".public.new-")).count();
        assert!(shipped > 0, "{hostile}: {listed:?}");
        assert!(!listed.stdout.contains("SECRETTOKEN"), "{hostile}: {listed:?}");
        let again = attack.campaign.sh(&format!("exec \"$fener\" {BUILD}"));
        assert_eq!(again.code, Some(0), "{hostile}: {again:?}");
    }
}

#[test]
fn folders_with_links_to_each_other_end() {
    let folders = "cd content; mkdir -p m; cd m; for i in $(seq 12); do mkdir d$i; done";
    let mesh = "for i in $(seq 12); do for j in $(seq 12); do [ $i = $j ] || ln -s ../d$j d$i/l$j; done; done";
    let expected = "more than 100 links to folders";
    Attack::check(&format!("({folders}; {mesh})"), CHECK, 1, expected);
    let chain =
        "for i in $(seq 11); do ln -s ../d$((i + 1)) d$i/a; ln -s ../d$((i + 1)) d$i/b; done";
    Attack::check(&format!("({folders}; {chain})"), CHECK, 1, expected);
    let many = "for i in $(seq 150); do ln -s d1 l$i; done";
    Attack::check(&format!("({folders}; {many})"), CHECK, 1, expected);
    let loops = "for i in $(seq 40); do ln -s .. d1/l$i; done";
    Attack::check(&format!("({folders}; {loops})"), CHECK, 1, "a folder above it");
    let circle = "ln -s b a; ln -s a b";
    Attack::check(&format!("({folders}; {circle})"), CHECK, 1, "error[unreadable]");
}
