// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "drawing/text.h"

using namespace cw::drawing;

class TextLayout : public QObject {
    Q_OBJECT
private slots:
    void widthsAreThoseOfInter();
    void heavierFacesRunWider();
    void aTextThatFitsStaysAsItIs();
    void anElidedTextFitsAndEndsInAnEllipsis();
    void wrappedLinesFitAndLoseNoWord();
    void chineseIsBrokenBetweenCharactersButNotBeforeItsStops();
    void aWordWiderThanTheLineIsBroken();
    void newlinesEndLines();
    void tooManyLinesEndInAnEllipsis();
    void brokenBytesBecomeReplacementCharacters();
    void theExtentTurnsWithTheText();
};

void TextLayout::widthsAreThoseOfInter()
{
    // Inter 3.019: A is 1904 of 2816 units wide in the regular face, the space 792.
    QCOMPARE(textWidthMm("A", 2816), 1904.0);
    QCOMPARE(textWidthMm("AA", 2.816), 2 * 1.904);
    QCOMPARE(textWidthMm("", 5), 0.0);
    QCOMPARE(textWidthMm("中", 3), 3.0);
}

void TextLayout::heavierFacesRunWider()
{
    const double regular = textWidthMm("Clusterwright", 10), semibold = textWidthMm("Clusterwright", 10, Weight::semibold), bold = textWidthMm("Clusterwright", 10, Weight::bold);
    QVERIFY(regular < semibold);
    QVERIFY(semibold < bold);
}

void TextLayout::aTextThatFitsStaysAsItIs()
{
    QCOMPARE(elided("Hall 1", 100, 3), std::string("Hall 1"));
    QCOMPARE(wrapped("Hall 1", 100, 3), std::vector<std::string>{"Hall 1"});
    QCOMPARE(fittingHeightMm("Hall 1", 100, 3, 2), 3.0);
}

void TextLayout::anElidedTextFitsAndEndsInAnEllipsis()
{
    const std::string text = "Mechanical gallery: chillers and facility pumps";
    for (double width = 6; width < 60; width += 1.7) {
        const std::string cut = elided(text, width, 3);
        QVERIFY(textWidthMm(cut, 3) <= width);
        QVERIFY(cut.ends_with("…"));
    }
}

void TextLayout::chineseIsBrokenBetweenCharactersButNotBeforeItsStops()
{
    const std::string text = "热量经蒸发式冷却塔排出场地，每个阶段在其日期都有所需供电；GPU 机柜由冷量分配单元（CDU）供应冷却液，最大日用水量见右表。";
    for (const double width : {20.0, 31.0, 47.5, 90.0}) {
        const auto lines = wrapped(text, width, 3);
        std::string joined;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QVERIFY(textWidthMm(lines[i], 3) <= width);
            if (i + 1 < lines.size()) QVERIFY2(textWidthMm(lines[i], 3) > width - 4 * 3, lines[i].c_str());  // full but for a stop, a bracket or a Latin word
            for (const char* stop : {"，", "。", "；", "）"}) QVERIFY2(!lines[i].starts_with(stop), lines[i].c_str());
            QVERIFY2(!lines[i].ends_with("（"), lines[i].c_str());
            joined += lines[i];
        }
        std::string all = text;
        for (std::string* one : {&all, &joined}) std::erase(*one, ' ');
        QCOMPARE(joined, all);
    }
}

void TextLayout::wrappedLinesFitAndLoseNoWord()
{
    const std::string text = "A US$10 billion lease was dropped over speed and site power; 100,000 liquid-cooled H100 are built instead";
    std::mt19937 random(7);
    std::uniform_real_distribution<double> widths(20, 150);
    for (int i = 0; i < 200; ++i) {
        const double width = widths(random);
        std::string joined;
        for (const std::string& line : wrapped(text, width, 3)) {
            QVERIFY(textWidthMm(line, 3) <= width);
            joined += (joined.empty() ? "" : " ") + line;
        }
        QCOMPARE(joined, text);
    }
}

void TextLayout::aWordWiderThanTheLineIsBroken()
{
    std::string joined;
    for (const std::string& line : wrapped("parishenrycoedc.us/demographics/climate", 12, 3)) {
        QVERIFY(textWidthMm(line, 3) <= 12);
        joined += line;
    }
    QCOMPARE(joined, std::string("parishenrycoedc.us/demographics/climate"));
    // Even when nothing fits, one character at a time goes forward.
    QCOMPARE(wrapped("abc", 0.01, 3).size(), std::size_t{3});
}

void TextLayout::newlinesEndLines()
{
    QCOMPARE(wrapped("one\ntwo", 100, 3), (std::vector<std::string>{"one", "two"}));
    QCOMPARE(wrapped("", 100, 3), std::vector<std::string>{""});
}

void TextLayout::tooManyLinesEndInAnEllipsis()
{
    const auto lines = wrapped("one two three four five six seven eight nine ten", 15, 3, Weight::regular, 2);
    QCOMPARE(lines.size(), std::size_t{2});
    QVERIFY(lines.back().ends_with("…"));
    QVERIFY(textWidthMm(lines.back(), 3) <= 15);
}

void TextLayout::brokenBytesBecomeReplacementCharacters()
{
    QCOMPARE(codePoints("m\xC2\xB2"), (std::vector<char32_t>{U'm', 0xB2}));
    QCOMPARE(codePoints("a\xFF" "b"), (std::vector<char32_t>{U'a', 0xFFFD, U'b'}));
    QCOMPARE(codePoints("\xE2\x82"), (std::vector<char32_t>{0xFFFD, 0xFFFD}));
    QVERIFY(textWidthMm("\xF0\x9F", 3) > 0);
}

void TextLayout::theExtentTurnsWithTheText()
{
    Text text{"ABCDEFGH", {50, 50}, 3, Align::left, Weight::regular, {}, 0, {}};
    const Box flat = extentOf(text);
    QVERIFY(flat.left >= 49.9 && flat.right > 60 && flat.top < 50 && flat.bottom > 50);
    text.degrees = 90;
    const Box upright = extentOf(text);
    QVERIFY(upright.bottom <= 50.1 && upright.top < 40);
    QVERIFY(upright.right - upright.left < 5);
    text.align = Align::right;
    QVERIFY(extentOf(text).top >= 49.9);
}

QTEST_APPLESS_MAIN(TextLayout)
#include "test_text.moc"
