-- Who has the file of a certificate finds the certificate by what the file is made of.

create index certificate_by_file on certificate (file_sha256) where file_sha256 is not null;
