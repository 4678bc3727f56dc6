package org.qihang.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/** The contents of evidence files, in parts. */
final class AttachmentParts {

    // Well below what H2 takes as one value.
    private static final int PART = 256 * 1024;

    /** What was written: length in bytes and SHA-256 in hexadecimal digits. */
    record Written(long length, String digest) {
    }

    private AttachmentParts() {
    }

    /**
     * Writes a content.
     *
     * @return null when it is longer than the limit: then the transaction is not to be committed
     */
    static Written write(Connection connection, long attachment, InputStream content, long limit)
            throws SQLException, IOException {
        MessageDigest digest = sha256();
        long length = 0;
        try (PreparedStatement statement = connection
                .prepareStatement("insert into attachment_part (attachment, part, content) values (?, ?, ?)")) {
            byte[] part = content.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                length += part.length;
                if (length > limit) {
                    return null;
                }
                digest.update(part);
                statement.setLong(1, attachment);
                statement.setInt(2, number);
                statement.setBytes(3, part);
                statement.executeUpdate();
                part = content.readNBytes(PART);
            }
        }
        return new Written(length, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A content as a stream, part by part, each in a transaction of its own: nothing is held open while somebody
     * reads. At its end the digest is compared.
     */
    static InputStream read(Session session, Attachment attachment) {
        return new Content(session, attachment);
    }

    private static final class Content extends InputStream {

        private final Session session;
        private final Attachment attachment;
        private final MessageDigest digest = sha256();
        private byte[] part = {};
        private int next;
        private int position;
        private long length;

        Content(Session session, Attachment attachment) {
            this.session = session;
            this.attachment = attachment;
        }

        @Override
        public int read() {
            return fill() ? part[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            if (wanted == 0) {
                return 0;
            } else if (!fill()) {
                return -1;
            }
            int count = Math.min(wanted, part.length - position);
            System.arraycopy(part, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            if (part != null && position == part.length) {
                part = session.transactions().read(this::next);
                position = 0;
                if (part == null) {
                    compare();
                } else {
                    digest.update(part);
                    length += part.length;
                }
            }
            return part != null;
        }

        private byte[] next(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection
                    .prepareStatement("select content from attachment_part where attachment = ? and part = ?")) {
                statement.setLong(1, attachment.id());
                statement.setInt(2, next++);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next() ? result.getBytes(1) : null;
                }
            }
        }

        private void compare() {
            if (length != attachment.length()
                    || !HexFormat.of().formatHex(digest.digest()).equals(attachment.digest())) {
                throw new StoreException("attachment.damaged", attachment.name());
            }
        }
    }
}
