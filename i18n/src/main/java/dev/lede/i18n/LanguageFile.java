package dev.lede.i18n;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the properties syntax in file order. A key that stands twice is an error: one of the two would be lost. */
final class LanguageFile {
    private LanguageFile() {}

    /**
     * The texts by key, in the order of the file.
     *
     * @throws IllegalArgumentException if a key stands twice or a Unicode escape is broken; the message names the key
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

    /** Editors on Windows write one; as a letter it would become a part of the first key. */
    private static Reader withoutByteOrderMark(Reader file) throws IOException {
        PushbackReader unmarked = new PushbackReader(file);
        int first = unmarked.read();
        if (first >= 0 && first != '\ufeff') unmarked.unread(first);
        return unmarked;
    }

    /** {@link Properties} knows the syntax, but neither order nor duplicates; each entry passes its {@code put}. */
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
            super("message " + key + " stands twice");
        }
    }
}
