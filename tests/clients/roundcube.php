<?php
// Debian's own configuration asks for MySQL. This one has what a site would set,
// and nothing that goes to another host.
$config['db_dsnw'] = 'sqlite:////mnt/rc/db?mode=0646';
$config['imap_host'] = '127.0.0.1:1143';
$config['smtp_host'] = '127.0.0.1:1025';
$config['des_key'] = 'only-for-this-test-24chr';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['language'] = 'en_GB';
$config['log_dir'] = '/mnt/rc/log';
$config['temp_dir'] = '/mnt/rc/temp';
$config['enable_installer'] = false;
$config['session_lifetime'] = 120;
$config['enable_spellcheck'] = false;
