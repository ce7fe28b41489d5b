//! What a site lays over the built-in texts and settings, through the program
//! itself: `check`, `explain` and `filter`.

use std::os::unix::fs::PermissionsExt;

use crate::support::{Folder, Ran, example, zwrotka};

/// A site with folders of its own and one domain that has others.
fn site(folder: &Folder) -> String {
    let here = folder.path("").display().to_string();
    let config = format!(
        "language = \"pl\"\nhostname = \"mail.example.pl\"\nstate_dir = \"{here}state\"\n\
         [notice]\ntexts = \"{here}locales\"\ntemplates = \"{here}templates\"\n\
         [languages]\nsenders = \"{here}senders\"\n\
         [trust]\nrequire = []\n\
         [events]\ntarget = \"file\"\nfile = \"{here}events\"\n\
         [domains.\"example.pl\"]\n\
         [domains.\"klient.example\"]\nlanguage = \"en\"\ntexts = \"{here}klient\"\n"
    );
    folder.write("senders", "anna@example.pl en\n");
    folder.write("zwrotka.toml", config).display().to_string()
}

fn ran(args: &[&str]) -> Ran {
    zwrotka(args, b"")
}

/// A bounce on its way to this recipient.
fn filter(config: &str, to: &str, bounce: &[u8]) -> Ran {
    let envelope = ["--sender", "", "--recipient", to];
    let args = [&["filter", "--config", config][..], &envelope].concat();
    zwrotka(&args, bounce)
}

#[test]
fn check_tells_what_is_wrong_with_texts_and_templates() {
    let folder = Folder::new();
    let config = site(&folder);
    for name in ["en", "pl"] {
        let text = example(&format!("branding/locales/{name}/house.ftl"));
        folder.write(&format!("locales/{name}/house.ftl"), text);
    }
    let short = example("branding/templates/notice.txt.j2");
    folder.write("templates/notice.txt.j2", short);
    let fine = ran(&["check", "--config", &config]);
    assert_eq!(fine.code, Some(0), "{}", fine.stderr);

    folder.write("locales/pl/house.ftl", "\nfrom-nam = Poczta\n");
    folder.write("locales/polish/house.ftl", "from-name = Poczta\n");
    folder.write(
        "klient/en/a.ftl",
        "mailbox-full =\n    .headline = { $recipent }\n",
    );
    folder.write(
        "templates/notice.txt.j2",
        "{{ languages[0].headline }}\n{% for x in %}\n",
    );
    folder.write(
        "templates/notice.html.j2",
        "<p>\n{{ languages[0].headlin }}\n",
    );
    folder.write("senders", "# who\nanna@example.pl polski język\n");
    let open = folder.write("klient/en/b.ftl", "from-name = Everybody's\n");
    std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o666)).unwrap();
    let wrong = ran(&["check", "--config", &config]);
    assert_eq!(wrong.code, Some(1));
    for told in [
        "locales/pl/house.ftl:2:1: there is no text `from-nam`",
        "the nearest name is `from-name`",
        "locales/polish: is never read",
        "klient/en/a.ftl:2:5: `$recipent` is not known here",
        "$recipient",
        "klient/en/b.ftl: has mode 0666: everybody could change it",
        "templates/notice.txt.j2:2:1: syntax error",
        "templates/notice.html.j2:2:1: undefined value",
        "senders:2:1: must be ADDRESS LANGUAGE or DOMAIN LANGUAGE",
    ] {
        assert!(wrong.stderr.contains(told), "{told}\n{}", wrong.stderr);
    }
}

#[test]
fn a_domain_has_its_own_words() {
    let folder = Folder::new();
    let config = site(&folder);
    folder.write(
        "locales/en/a.ftl",
        "from-name = The site\nlabel-steps = Do this\n",
    );
    folder.write("klient/en/a.ftl", "from-name = Klient\n");
    let of = |domain: &str| {
        let category = ["--category", "mailbox-full", "--language", "en"];
        let mut args = vec!["explain", "--config", &config, "--format", "eml"];
        args.extend(category);
        args.extend(["--domain", domain]);
        ran(&args).text()
    };
    let (klient, other) = (of("klient.example"), of("example.pl"));
    assert!(
        klient.contains("From: \"Klient\"") && klient.contains("Do this:"),
        "{klient}"
    );
    assert!(
        other.contains("From: \"The site\"") && other.contains("Do this:"),
        "{other}"
    );
}

/// The same in the mail path: the list of senders, broken texts, and the event.
#[test]
fn filter_speaks_in_the_sites_voice() {
    let folder = Folder::new();
    let config = site(&folder);
    // Anywhere on the host, and the child that reads mail may read it there.
    let elsewhere = Folder::new();
    let text = folder.read("zwrotka.toml");
    let here = folder.path("locales").display().to_string();
    let there = elsewhere.path("").display().to_string();
    folder.write("zwrotka.toml", text.replace(&here, &there));
    elsewhere.write("en/a.ftl", "from-name = The site\nlabel-steps = { broken\n");
    let bounce = example("bounces/seed-no-such-user.eml");
    let english = filter(&config, "anna@example.pl", &bounce);
    assert_eq!(english.code, Some(0));
    assert!(
        english.text().contains("From: \"The site\""),
        "{}",
        english.text()
    );
    assert!(english.text().contains("What you can do:"));
    let event = folder.read("events");
    assert!(
        event.contains("language=en language_from=senders"),
        "{event}"
    );

    // The list is gone: told, and the notice is sent all the same.
    std::fs::remove_file(folder.path("senders")).unwrap();
    let polish = filter(&config, "jan@example.pl", &bounce);
    assert!(
        polish.text().contains("Content-Language: pl"),
        "{}",
        polish.text()
    );
    let event = folder.read("events");
    assert!(event.contains("broken=senders"), "{event}");
}

/// What the site does not return has told the language all the same.
#[test]
fn a_header_that_is_not_returned_tells_the_language() {
    let folder = Folder::new();
    let config = site(&folder);
    let text = folder.read("zwrotka.toml");
    let private = "[privacy]\nreturned_headers = [\"subject\"]\n[trust]";
    folder.write("zwrotka.toml", text.replace("[trust]", private));
    let bounce = String::from_utf8(example("bounces/seed-no-such-user.eml")).unwrap();
    let (front, back) = bounce.rsplit_once("\nSubject:").unwrap();
    let bounce = format!("{front}\nX-Accept-Language: cs\nSubject:{back}");
    let czech = filter(&config, "jan@example.pl", bounce.as_bytes());
    assert!(
        czech.text().contains("Content-Language: cs, en"),
        "{}",
        czech.text()
    );
    assert!(!czech.text().contains("X-Accept-Language"));
    let event = folder.read("events");
    assert!(event.contains("language_from=x-accept-language"), "{event}");
}

#[test]
fn everything_can_be_looked_through() {
    let folder = Folder::new();
    let output = folder.path("all").display().to_string();
    let all = ran(&["explain", "--all", "--language", "cs", "--output", &output]);
    assert_eq!(all.code, Some(0), "{}", all.stderr);
    let index = folder.read("all/index.html");
    let links: Vec<&str> = index
        .match_indices("href=\"cs/")
        .map(|(at, _)| &index[at + 6..])
        .collect();
    assert!(links.len() >= 32, "{index}");
    for link in links {
        let page = folder.read(&format!("all/{}", link.split('"').next().unwrap()));
        assert!(page.contains("<html lang=\"cs\" dir=\"ltr\">"), "{link}");
    }
    let without = ran(&["explain", "--all"]);
    assert_eq!(without.code, Some(2));
    assert!(without.stderr.contains("--output"), "{}", without.stderr);
    let waits = ran(&["explain", "--category", "greylisted", "--delayed"]);
    assert!(
        waits
            .text()
            .starts_with("Your message is still on its way\n")
    );
}
