<%@ page contentType="text/html; charset=utf-8" session="false" %><%@ taglib prefix="c" uri="jakarta.tags.core" %><!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title><c:out value="${title}"/></title>
  ${head.styles()}
  ${head.metadata()}
</head>
<body>
  ${fragment}
  ${script}
</body>
</html>
