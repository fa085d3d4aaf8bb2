package dev.lede.i18n;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the properties syntax, and keeps the order of the file. Duplicate keys are an error. */
final class LanguageFile {
    private LanguageFile() {}

    /**
     * Reads a file.
     *
     * @return the texts by key, in the order of the file
     * @throws IllegalArgumentException if a key is duplicate or a Unicode escape is malformed; the message contains the
     *     key
     */
    static Map<String, String> read(Reader file) {
        Entries entries = new Entries();
        try {
            entries.load(withoutByteOrderMark(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DuplicateKey e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("bad \\u escape in the entry after " + entries.last, e);
        }
        return Collections.unmodifiableMap(entries.inOrder);
    }

    /** Removes the byte order mark that some editors on Windows write. It would become a part of the first key. */
    private static Reader withoutByteOrderMark(Reader file) throws IOException {
        PushbackReader unmarked = new PushbackReader(file);
        int first = unmarked.read();
        if (first >= 0 && first != '\ufeff') unmarked.unread(first);
        return unmarked;
    }

    /**
     * Parses with {@link Properties}, which calls {@code put} for each entry, and adds the order and the check for
     * duplicates.
     */
    private static final class Entries extends Properties {
        private static final long serialVersionUID = 1;

        private final transient Map<String, String> inOrder = new LinkedHashMap<>();
        private transient String last = "the beginning";

        @Override
        public synchronized Object put(Object key, Object value) {
            last = (String) key;
            if (inOrder.putIfAbsent(last, (String) value) != null) throw new DuplicateKey(last);
            return super.put(key, value);
        }
    }

    private static final class DuplicateKey extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        DuplicateKey(String key) {
            super("duplicate key: " + key);
        }
    }
}
