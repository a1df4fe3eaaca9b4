package id.sakip.realization.impor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SejajarTest {

    private final List<Integer> tertulis = new ArrayList<>();

    @Test
    void handsOverEverythingInItsOrderInTheThreadOfTheCaller() throws IOException {
        Thread pemanggil = Thread.currentThread();

        Sejajar.<Integer>jalankan(penerima -> IntStream.range(0, 12_345).forEach(penerima::accept), satu -> 1, satu -> {
            assertThat(Thread.currentThread()).isSameAs(pemanggil);
            tertulis.add(satu);
        });

        assertThat(tertulis).isEqualTo(IntStream.range(0, 12_345).boxed().toList());
    }

    @Test
    void writesWhatCameBeforeTheReadingBrokeOff() {
        assertThatThrownBy(() -> Sejajar.<Integer>jalankan(
                        penerima -> {
                            IntStream.range(0, 700).forEach(penerima::accept);
                            throw new IOException("half a file");
                        },
                        satu -> 1,
                        tertulis::add))
                .isInstanceOf(IOException.class)
                .hasMessage("half a file");

        assertThat(tertulis).hasSize(700);
    }

    @Test
    void endsTheReadingWhenTheWriterGivesUp() throws InterruptedException {
        CountDownLatch selesai = new CountDownLatch(1);

        assertThatThrownBy(() -> Sejajar.<Integer>jalankan(
                        penerima -> {
                            try {
                                IntStream.iterate(0, i -> i + 1).forEach(penerima::accept);
                            } finally {
                                selesai.countDown();
                            }
                        },
                        satu -> 1,
                        satu -> {
                            throw new IllegalStateException("no more");
                        }))
                .hasMessage("no more");

        selesai.await();
    }

    @Test
    void readsOnlySoFarAhead() throws IOException {
        AtomicInteger dibaca = new AtomicInteger();
        AtomicInteger terjauh = new AtomicInteger();

        Sejajar.<Integer>jalankan(
                penerima -> IntStream.range(0, 300).forEach(i -> {
                    dibaca.incrementAndGet();
                    penerima.accept(i);
                }),
                satu -> 10_000,
                satu -> {
                    if (tertulis.isEmpty()) {
                        // As far as the reader gets by itself: every item is a group of its own here.
                        await().until(() -> dibaca.get() >= 10);
                    }
                    terjauh.accumulateAndGet(dibaca.get() - tertulis.size(), Math::max);
                    tertulis.add(satu);
                });

        assertThat(terjauh.get()).isBetween(10, 11);
        assertThat(tertulis).hasSize(300);
    }
}
