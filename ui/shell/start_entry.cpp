// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_entry.h"

#include <QPainter>

#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

QFont titleFont(const QFont& base) { return figureFont(base, 1.0, true); }
QFont lineFont(const QFont& base) { return figureFont(base, 0.92, false); }

}  // namespace

StartEntry::StartEntry(const char* icon_name, const QString& title, const QString& line, QWidget* parent) : QCommandLinkButton(title, line, parent)
{
    setIcon(cw::ui::icon(QString::fromLatin1(icon_name)));
    setAccessibleName(title);
    setAccessibleDescription(line);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StartEntry::iconSide() const { return QFontMetrics(titleFont(font())).height() * 5 / 4; }

QRect StartEntry::wordsIn(const QRect& box) const { return box.adjusted(spacing::wide + iconSide() + spacing::normal, spacing::normal, -spacing::normal, -spacing::normal); }

QSize StartEntry::sizeHint() const { return {240, heightForWidth(std::max(240, width()))}; }
QSize StartEntry::minimumSizeHint() const { return {120, heightForWidth(std::max(120, width()))}; }

int StartEntry::heightForWidth(int width) const
{
    const QRect words = wordsIn(QRect(0, 0, width, 10'000));
    const int title = QFontMetrics(titleFont(font())).boundingRect(words, Qt::TextWordWrap, text()).height();
    return title + QFontMetrics(lineFont(font())).boundingRect(words, Qt::TextWrapAnywhere | Qt::TextWordWrap, description()).height() + 2 * spacing::normal + spacing::hair;
}

void StartEntry::paintEvent(QPaintEvent*)
{
    const Colours& colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours.text;
    ground.setAlpha(18);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect words = wordsIn(rect());
    icon().paint(&painter, QRect(spacing::wide, words.top(), iconSide(), iconSide()));
    painter.setFont(titleFont(font()));
    painter.setPen(colours.text);
    QRect used;
    painter.drawText(words, Qt::TextWordWrap, text(), &used);
    painter.setFont(lineFont(font()));
    painter.setPen(colours.muted);
    painter.drawText(words.adjusted(0, used.height() + spacing::hair, 0, 0), Qt::TextWordWrap | Qt::TextWrapAnywhere, description());
}

}  // namespace cw::ui
