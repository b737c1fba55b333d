// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <optional>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Resources of a static library are registered by hand, from outside any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace cw::ui {

namespace {

const QString icon_folder = QStringLiteral(":/clusterwright/icons");

QString fileOf(const QString& name)
{
    static const bool registered = (registerIcons(), true);
    Q_UNUSED(registered);
    return icon_folder + QLatin1Char('/') + name + QStringLiteral(".svg");
}

class LineIcon final : public QIconEngine {
public:
    LineIcon(QString name, std::optional<QColor> colour) : name_(std::move(name)), colour_(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size(), ratio, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, 1.0, mode); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap map = drawn(size / scale, scale, mode);
        map.setDevicePixelRatio(1.0);
        return map;
    }

    QIconEngine* clone() const override { return new LineIcon(*this); }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("clusterwright-line"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
        return colour_.value_or(palette.color(QPalette::Active, QPalette::WindowText));
    }

    QPixmap drawn(const QSize& size, double ratio, QIcon::Mode mode) const
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("line/%1/%2/%3/%4/%5").arg(name_).arg(size.width()).arg(size.height()).arg(ratio).arg(colour.name(QColor::HexArgb));
        QPixmap map;
        if (QPixmapCache::find(key, &map)) return map;
        QFile file(fileOf(name_));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        map = QPixmap((QSizeF(size) * ratio).toSize());
        map.fill(Qt::transparent);
        QSvgRenderer renderer(svg);
        QPainter painter(&map);
        painter.setOpacity(colour.alphaF());
        const double side = std::min(map.width(), map.height());
        renderer.render(&painter, QRectF((map.width() - side) / 2, (map.height() - side) / 2, side, side));
        painter.end();
        map.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, map);
        return map;
    }

    QString name_;
    std::optional<QColor> colour_;
};

QIcon make(const QString& name, std::optional<QColor> colour)
{
    if (!QFile::exists(fileOf(name))) return {};
    return QIcon(new LineIcon(name, std::move(colour)));
}

}  // namespace

QIcon icon(const QString& name) { return make(name, std::nullopt); }
QIcon icon(const QString& name, const QColor& colour) { return make(name, colour); }

QIcon applicationIcon()
{
    (void)fileOf({});                          // registers the resources
    QSvgRenderer renderer(QStringLiteral(":/clusterwright/clusterwright.svg"));
    QIcon made;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap map(side, side);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        renderer.render(&painter);
        painter.end();
        made.addPixmap(map);
    }
    return made;
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file : QDir(QFileInfo(fileOf(QString())).path()).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

}  // namespace cw::ui
