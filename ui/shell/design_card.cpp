// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/design_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr double corner_px = 8;

/// As many whole lines of `text` as the box holds, the last one shortened; returns the y below them.
int drawLines(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour, const QString& text)
{
    if (text.isEmpty()) return box.top();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    // Where a line may end is another matter in Chinese than in English.
    QTextLayout layout(text, font);
    layout.beginLayout();
    int top = box.top();
    while (top + metrics.height() <= box.bottom() + 1) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(box.width());
        const bool last = top + metrics.lineSpacing() + metrics.height() > box.bottom() + 1;
        const QString words = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(box.left(), top, box.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(words.trimmed(), Qt::ElideRight, box.width()));
        top += metrics.lineSpacing();
    }
    layout.endLayout();
    return top;
}

/// The largest of a few sizes in which the text fits.
QFont fitting(const QFont& base, const QString& text, int width)
{
    for (const double scale : {1.0, 0.94, 0.88, 0.82})
        if (const QFont font = figureFont(base, scale, false); QFontMetrics(font).horizontalAdvance(text) <= width) return font;
    return figureFont(base, 0.82, false);
}

}  // namespace

DesignCard::DesignCard(const QString& id, const QString& title, const QString& line, QWidget* parent) : QAbstractButton(parent), id_(id), line_(line)
{
    setText(title);
    setToolTip(line);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DesignCard::setPreview(const QPixmap& picture, const QString& figures)
{
    picture_ = picture;
    figures_ = figures;
    setAccessibleDescription(figures + QStringLiteral(". ") + line_);
    update();
}

void DesignCard::dropPreview()
{
    picture_ = {};
    update();
}

void DesignCard::setScale(double scale)
{
    scale_ = scale;
    dropPreview();
}

int DesignCard::pictureHeight() const { return static_cast<int>(usual_picture_height * scale_); }
QSize DesignCard::sizeHint() const { return QSizeF(256 * scale_, usual_height * scale_).toSize(); }
QSize DesignCard::pictureSize() const { return {width() - 2, pictureHeight()}; }

void DesignCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, corner_px, corner_px);
    painter.fillPath(outline, isDown() ? colours.window : colours.raised);
    painter.setClipPath(outline);
    if (picture_.isNull()) painter.fillRect(1, 1, width() - 2, pictureHeight(), colours.window);
    else painter.drawPixmap(1, 1, picture_);
    painter.setClipping(false);
    const bool chosen = hasFocus() || underMouse();
    painter.setPen(QPen(chosen ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    const QRect words = rect().adjusted(spacing::wide, pictureHeight() + spacing::normal, -spacing::wide, -spacing::normal);
    const QFont title = figureFont(font(), 1.05, true), small = figureFont(font(), 0.92, false);
    int top = drawLines(painter, QRect(words.left(), words.top(), words.width(), 2 * QFontMetrics(title).lineSpacing()), title, colours.text, text()) + spacing::hair;
    top = drawLines(painter, QRect(words.left(), top, words.width(), QFontMetrics(font()).height()), fitting(font(), figures_, words.width()), colours.accent, figures_);
    drawLines(painter, QRect(QPoint(words.left(), top + spacing::tight), words.bottomRight()), small, colours.muted, line_);
}

void DesignCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

bool DesignCard::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

}  // namespace cw::ui
